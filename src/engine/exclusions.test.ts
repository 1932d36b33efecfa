import { describe, expect, it } from 'vitest'
import type { Settings } from '../shared/model/settings.ts'
import { ask, computeRun } from './testing/ask.ts'
import { createWorkbench, NOW } from './testing/workbench.ts'

const HEADER = 'Invoice,StockCode,Description,Quantity,InvoiceDate,UnitPrice,CustomerID,Country'
const GOODS = Array.from(
  { length: 20 },
  (_, at) => `${at},85${at}A,TEST TUBE HOLDER IN BLUE ${at},1,2010-12-01 08:26,2.00,1,UK`,
)
const OTHERS = [
  '50,POST,POSTAGE,1,2010-12-01 08:26,18.00,2,UK',
  '51,DOT,DOTCOM POSTAGE,1,2010-12-02 08:26,9.00,,UK',
  '52,M,Manual,1,2010-12-02 08:26,7.00,1,UK',
  'C53,D,Discount,-1,2010-12-01 08:26,1.50,1,UK',
  '54,gift_0001_20,Dotcomgiftshop Gift Voucher £20.00,1,2010-12-01 08:26,20.00,1,UK',
  '55,C2,CARRIAGE,1,2010-12-01 08:26,50.00,1,UK',
  '55,84978C,FRENCH CARRIAGE LANTERN,1,2010-12-01 08:26,4.00,1,UK',
  '56,PADS,PADS TO MATCH ALL CUSHIONS,1,2010-12-01 08:26,0.50,1,UK',
]

async function workbench() {
  const bench = createWorkbench()
  await bench.import(bench.write('s.csv', [HEADER, ...GOODS, ...OTHERS].join('\n')))
  const compute = (settings: Partial<Settings>) => computeRun(bench.engine, settings).summary
  return { ...bench, compute }
}

describe('excluded products', () => {
  it('are suggested by name, the sure ones first, and by a code without a digit among codes with digits; goods are not', async () => {
    const { engine } = await workbench()
    expect(
      ask(engine, 'exclusions.suggest', {}).map(({ code, reason, isSure, revenue }) => [
        code,
        reason,
        isSure,
        revenue / 10_000,
      ]),
    ).toEqual([
      ['C2', 'postage', true, 50],
      ['POST', 'postage', true, 18],
      ['DOT', 'postage', true, 9],
      ['gift_0001_20', 'voucher', false, 20],
      ['M', 'manual', false, 7],
      ['D', 'discount', false, -1.5],
      ['PADS', 'code', false, 0.5],
    ])
  })

  it('are kept as a list of the workspace', async () => {
    const { engine } = await workbench()
    expect(ask(engine, 'exclusions.get', {})).toEqual([])
    await engine.call('exclusions.set', { codes: ['POST', 'M', 'POST'] }, { now: NOW })
    expect(ask(engine, 'exclusions.get', {})).toEqual(['M', 'POST'])
  })

  it('that were left out by hand follow those that were found, with their figures', async () => {
    const { engine } = await workbench()
    const found = ask(engine, 'exclusions.suggest', {})
    const good = (GOODS[0] as string).split(',')[1] as string
    await engine.call('exclusions.set', { codes: ['POST', good, 'nothing'] }, { now: NOW })
    const suggested = ask(engine, 'exclusions.suggest', {})
    expect(suggested.slice(0, -1)).toEqual(found)
    expect(suggested.at(-1)).toMatchObject({ code: good, reason: 'chosen', lines: 1 })
  })

  it('count nowhere and are counted as what they are', async () => {
    const { compute } = await workbench()
    const off = compute({})
    expect(off.rows).not.toHaveProperty('excluded')
    const on = compute({ exclude: ['POST', 'DOT', 'M', 'D', 'nothing'] })
    expect(on.rows).toMatchObject({ read: 28, excluded: 3, returns: 0, withoutCustomer: 1, kept: off.rows.kept - 2 })
    const { read, duplicates: _, ...classes } = on.rows
    expect(Object.values(classes).reduce((sum, each) => sum + each, 0)).toBe(read)
    expect(on.customers).toBe(off.customers - 1)
    expect(on.revenue).toBe(Number(off.revenue) - (18 + 7 - 1.5) * 10_000)
    expect(on.walkIn.revenue).toBe(off.walkIn.revenue - 90_000)
    expect(on.orders).toBe(off.orders - 2)
  })
})
