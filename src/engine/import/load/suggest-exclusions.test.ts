import { expect, it } from 'vitest'
import { ask } from '../../testing/ask.ts'
import { createWorkbench } from '../../testing/workbench.ts'

const HEADER = 'Order,Customer,Date,SKU,Product name,Qty,Price'
/** Numbered products, so that a code without a digit says something. */
const GOODS = Array.from({ length: 16 }, (_, at) => `${at},c${at},2026-03-01,P${at},Mug ${at},1,5`)

async function suggested(rows: readonly string[], codes: readonly string[] = []) {
  const bench = createWorkbench()
  await bench.import(bench.write('a.csv', [HEADER, ...rows].join('\n')))
  ask(bench.engine, 'exclusions.set', { codes: [...codes] })
  return ask(bench.engine, 'exclusions.suggest', {}).map(({ code, reason, isSure, lines, revenue }) => [
    ...[code, reason, isSure, lines, revenue / 10_000],
  ])
}

it('codes that are no product come first where they are sure, then by the money they move, then those left out by hand', async () => {
  const rows = [
    '90,ann,2026-03-01,POST,Postage,1,3',
    '91,bob,2026-03-02,POST,Postage,2,3',
    '92,cat,2026-03-02,FEE9,Bank charges,1,20',
    '93,dan,2026-03-02,GIFT_50,A card,1,50',
    '94,eve,2026-03-02,SAMPLE,Teaspoon,1,7',
    '-95,eve,2026-03-02,PADS,Pads,1,7',
  ]
  expect(await suggested([...GOODS, ...rows], ['P3', 'POST'])).toEqual([
    ['FEE9', 'fee', true, 1, 20],
    ['POST', 'postage', true, 2, 9],
    ['GIFT_50', 'voucher', false, 1, 50],
    ['PADS', 'code', false, 1, 7],
    ['SAMPLE', 'sample', false, 1, 7],
    ['P3', 'chosen', true, 1, 5],
  ])
})

it('a code without a digit says nothing where fewer than four in five have one', async () => {
  const codes = async (numbered: number) =>
    (await suggested([...GOODS.slice(0, numbered), '90,ann,2026-03-01,TEA,Tea,1,3', '91,ann,2026-03-01,POT,Pot,1,3']))
      .length
  expect([await codes(8), await codes(7)]).toEqual([2, 0])
  expect(await suggested(GOODS.slice(0, 2))).toEqual([])
})
