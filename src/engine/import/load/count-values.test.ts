import { expect, it } from 'vitest'
import type { CountedValue } from '../../../shared/model/answers.ts'
import { sheetOf } from '../../testing/ask.ts'
import { createWorkbench, NOW } from '../../testing/workbench.ts'

const byValue = (values: readonly CountedValue[]) =>
  values.map(({ value, rows, amount, countsAs, by }) => [value, rows, amount / 10_000, countsAs, by])

it('every row of a file is counted, past the first thousand too, as its import counts it afterwards', async () => {
  const bench = createWorkbench()
  const rows = Array.from({ length: 1_500 }, (_, at) => `${at},2026-04-01,Eva,2,${at < 1_400 ? 'paid' : 'on hold'}`)
  const lines = ['Order,Date,Customer,Total,Status', ...rows, 'x,2026-04-01,Kim,5,Order cancelled', 'Total,,,3005,']
  const path = bench.write('till.csv', lines.join('\n'))
  const counted = await bench.engine.call('import.values', sheetOf(path), { now: NOW })
  expect(byValue(counted)).toEqual([
    ['paid', 1_400, 2_800, 'sale', 'rule'],
    ['on hold', 100, 200, 'sale', 'nothing'],
    ['Order cancelled', 1, 5, 'cancelled', 'rule'],
  ])
  expect((await bench.import(path)).understood?.values).toEqual(counted)
})

it('the header once more is no value, and a file without such columns is not read for them', async () => {
  const bench = createWorkbench()
  const repeated = ['Order,Date,Customer,Total,Status', '1,2026-04-01,Eva,2,paid', 'Order,Date,Customer,Total,Status']
  const values = (name: string, lines: string[]) =>
    bench.engine.call('import.values', sheetOf(bench.write(name, lines.join('\n'))), { now: NOW })
  expect(byValue(await values('a.csv', repeated))).toEqual([['paid', 1, 2, 'sale', 'rule']])
  expect(await values('b.csv', ['Order,Date,Customer,Total', '1,2026-04-01,Eva,2'])).toEqual([])
})

it('an answer changes what a value counts as and is remembered for the next file of the same columns', async () => {
  const bench = createWorkbench()
  const text = (id: number) =>
    `Order,Date,Customer,Total,Status\n${id},2026-04-0${id},Eva,2,on hold\n${id}1,2026-04-0${id},Eva,3,paid`
  const first = bench.write('april.csv', text(1))
  const { mapping } = await bench.engine.call('import.preview', sheetOf(first), { now: NOW })
  await bench.import(first, { mapping: { ...mapping, answers: { 'status:on hold': 'cancelled' } } })
  const next = await bench.engine.call('import.values', sheetOf(bench.write('may.csv', text(2))), { now: NOW })
  expect(byValue(next)[0]).toEqual(['on hold', 1, 2, 'cancelled', 'answer'])
})
