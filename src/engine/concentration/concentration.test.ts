import fc from 'fast-check'
import { expect, it } from 'vitest'
import { ALL_SALES, type AnalysisFilter } from '../../shared/analyses/analysis-filter.ts'
import type { ConcentrationFigures } from '../../shared/analyses/concentration.ts'
import { DEFAULT_SETTINGS } from '../../shared/model/settings.ts'
import { countSales } from '../sales/counted-sales.ts'
import { DAY, dayAfter, FIRST_DAY, fillSales, line, openFewSales } from '../sales/testing/few-sales.ts'
import { ask, computeRun } from '../testing/ask.ts'
import { createWorkbench } from '../testing/workbench.ts'
import { concentrationFigures } from './concentration.ts'
import { concentrationOf } from './concentration-of.ts'

const of = (...spending: number[]) => concentrationOf(Float64Array.from(spending), [20, 50, 100])

it('is nothing where all spend the same, and nearly all where one spends everything', () => {
  expect(of(5, 5, 5, 5)).toMatchObject({ gini: 0, makesHalf: 2, makes80: 4 })
  expect(of(0, 0, 0, 8)).toMatchObject({ gini: 0.75, makesHalf: 1, makes80: 1 })
  expect(of(1, 2, 3, 4).top.map(({ customers, share }) => [customers, share])).toEqual([
    [1, 0.4],
    [2, 0.7],
    [4, 1],
  ])
})

it('has no coefficient where nothing was spent, or less than nothing', () => {
  expect(of().gini).toBeNull()
  expect(of(0, 0)).toMatchObject({ gini: null, makesHalf: 0, top: [{ share: null }, { share: null }, { share: null }] })
  expect(of(-5, 10).gini).toBeNull()
})

it('counts the least there is', () => {
  expect(of(1)).toMatchObject({ total: 1, gini: 0, makesHalf: 1, makes80: 1 })
})

it('does not depend on the order of customers, nor on the currency', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(1_000_000), { minLength: 1, maxLength: 30 }), (spending) => {
      const here = of(...spending)
      expect(of(...spending.toReversed())).toEqual(here)
      const there = of(...spending.map((each) => each * 100))
      expect([there.makesHalf, there.makes80]).toEqual([here.makesHalf, here.makes80])
      if (here.gini !== null) expect(there.gini).toBeCloseTo(here.gini, 9)
    }),
  )
})

it('says who came back, and after how many days', async () => {
  const bench = createWorkbench()
  const rows = [
    '1,ann,2024-01-01,5',
    '2,ann,2024-01-11,5',
    '3,ann,2024-05-01,5',
    '4,bob,2024-01-01,90',
    '5,cleo,2024-02-01,1',
  ]
  const more = ['6,cleo,2024-02-01,1', '7,dan,2024-02-01,1', '8,dan,2024-02-21,1', '9,bob,2024-03-01,-1']
  await bench.import(bench.write('shop.csv', ['Order,Customer,Date,Amount', ...rows, ...more].join('\n')))
  const { runId } = computeRun(bench.engine).summary
  const figures = ask(bench.engine, 'analyses.show', { analysis: 'concentration', runId }) as ConcentrationFigures
  expect(figures).toMatchObject({
    customers: 4,
    repeating: 3,
    // 10 days, the same day, and 20 days.
    daysToSecond: { lower: 5, median: 10, upper: 15 },
    makesHalf: 1,
    notes: [
      { key: 'concentration.note.half', args: { half: 1, most: 1, share: { share: 0.25 } } },
      // Of 2, 2, 15 and 89: 2 * 407 / (4 * 108) - 5 / 4.
      { key: 'concentration.note.gini', args: { gini: 0.63 } },
      { key: 'concentration.note.repeat', args: { share: { share: 0.75 } } },
      { key: 'concentration.note.second', args: { lower: 5, median: 10, upper: 15 } },
    ],
  })
})

it('names the days of the one who came back, and the middle ones of two', () => {
  const database = openFewSales()
  const lastNote = (...sales: readonly (readonly [customer: number, order: number, day: number])[]) => {
    fillSales(
      database,
      sales.map(([customer, order, day]) => line({ customer, order, time: (FIRST_DAY + day) * DAY })),
    )
    const counted = countSales(database, { ...DEFAULT_SETTINGS, asOf: dayAfter(100), exclude: [] })
    return concentrationFigures({ sales: counted } as Parameters<typeof concentrationFigures>[0]).notes?.at(-1)
  }
  expect(lastNote([1, 1, 0], [1, 2, 10], [2, 3, 0])).toEqual({
    key: 'concentration.note.secondOfOne',
    args: { days: 10 },
  })
  expect(lastNote([1, 1, 0], [1, 2, 10], [2, 3, 0], [2, 4, 30])).toEqual({
    key: 'concentration.note.second',
    args: { lower: 15, median: 20, upper: 25 },
  })
})

it('says nothing of second orders where nobody came back, and nothing at all of nobody', async () => {
  const bench = createWorkbench()
  await bench.import(bench.write('shop.csv', 'Order,Customer,Date,Amount\n1,ann,2024-01-01,5\n2,bob,2024-01-02,5\n'))
  const { runId } = computeRun(bench.engine).summary
  const show = (filter: AnalysisFilter) =>
    ask(bench.engine, 'analyses.show', { analysis: 'concentration', runId, filter }) as ConcentrationFigures
  expect(show(ALL_SALES).notes).toMatchObject([
    { key: 'concentration.note.half' },
    { key: 'concentration.note.gini' },
    { key: 'concentration.note.repeat' },
  ])
  const nothing = { top: [], customers: 0, gini: null, makesHalf: 0, makes80: 0, repeating: 0, daysToSecond: null }
  const one = show({ ...ALL_SALES, from: '2024-01-02' })
  expect(one).toMatchObject({ customers: 1, gini: 0, makesHalf: 1, makes80: 1 })
  expect(one.top.map(({ percent }) => percent)).toEqual([1, 2, 5, 10, 20, 30, 40, 50, 60, 70, 80, 90, 100])
  expect(show({ ...ALL_SALES, from: '2025-01-01' })).toEqual({ ...nothing, notes: [] })
})
