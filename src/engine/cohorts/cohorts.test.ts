import { expect, it } from 'vitest'
import { ALL_SALES, type AnalysisFilter } from '../../shared/analyses/analysis-filter.ts'
import { COHORTS, type CohortsFigures } from '../../shared/analyses/cohorts.ts'
import { ask, computeRun } from '../testing/ask.ts'
import { createWorkbench, type Workbench } from '../testing/workbench.ts'

const shopOf = async (...rows: readonly string[]): Promise<Workbench> => {
  const bench = createWorkbench()
  await bench.import(bench.write('shop.csv', `${['Order,Customer,Date,Amount', ...rows].join('\n')}\n`))
  return bench
}

const cohortsOf = ({ engine }: Workbench, filter: Partial<AnalysisFilter> = {}) =>
  ask(engine, 'analyses.show', {
    analysis: 'cohorts',
    runId: computeRun(engine).summary.runId,
    filter: { ...ALL_SALES, ...filter },
  }) as CohortsFigures

/** Ann comes in January, again in February and April; bob in January only; cleo in March, again that month, and gives something back. */
const shop = () =>
  shopOf(
    '1,ann,2024-01-05,10',
    '2,bob,2024-01-06,20',
    '3,ann,2024-02-04,30',
    '4,ann,2024-04-30,40',
    '5,cleo,2024-03-01,50',
    '6,cleo,2024-03-11,60',
    '7,cleo,2024-04-02,-15',
    '8,,2024-05-01,99',
  )

it('has customers by the month of their first order, and what they did since, up to the last month with an order', async () => {
  const { months } = cohortsOf(await shop())
  expect(months).toEqual([
    {
      cohort: '2024-01',
      size: 2,
      customers: [2, 1, 0, 1],
      spending: [300_000, 300_000, 0, 400_000],
      cameBack: [0, 1, 1, 1],
    },
    { cohort: '2024-03', size: 1, customers: [1, 0], spending: [1_100_000, -150_000], cameBack: [0, 0] },
  ])
})

it('has quarters too', async () => {
  const { quarters } = cohortsOf(await shop())
  expect(quarters).toEqual([
    { cohort: '2024Q1', size: 3, customers: [3, 1], spending: [1_700_000, 250_000], cameBack: [0, 1] },
  ])
})

it('keeps customers in the cohort of their first order where the filter takes only later ones', async () => {
  const { months } = cohortsOf(await shop(), { from: '2024-02-01' })
  expect(months.map(({ cohort, size, customers }) => [cohort, size, customers])).toEqual([
    ['2024-01', 2, [0, 1, 0, 1]],
    ['2024-03', 1, [1, 0]],
  ])
})

it('counts who made one more order, and the days between', async () => {
  const { ladder, dayLadder } = cohortsOf(await shop())
  expect(ladder).toEqual([
    { orders: 1, customers: 3, next: 2, lowerDays: 15, medianDays: 20, upperDays: 25 },
    { orders: 2, customers: 2, next: 1, lowerDays: 86, medianDays: 86, upperDays: 86 },
    { orders: 3, customers: 1, next: 0, lowerDays: null, medianDays: null, upperDays: null },
  ])
  expect(dayLadder).toEqual(ladder)
})

it('has two orders of a day as two, and as one day', async () => {
  const { ladder, dayLadder } = cohortsOf(
    await shopOf('1,ann,2024-01-05,10', '2,ann,2024-01-05,20', '3,bob,2024-01-31,5'),
  )
  expect(ladder[0]).toMatchObject({ orders: 1, customers: 2, next: 1, medianDays: 0 })
  expect(dayLadder[0]).toMatchObject({ customers: 2, next: 0 })
})

it('says where the last month is not over, and has nothing to say of a shop without known customers', async () => {
  expect(cohortsOf(await shop()).notes).toMatchObject([{ key: 'cohorts.open' }])
  const nobody = cohortsOf(await shopOf('1,ann,2024-01-31,10'), { from: '2025-01-01' })
  expect([nobody.months, nobody.ladder, nobody.notes]).toEqual([expect.any(Array), [], []])
})

it('has spending in units in JSON', async () => {
  const json = COHORTS.json(cohortsOf(await shop())) as { months: unknown[]; ladder: unknown[] }
  expect(json.months[1]).toEqual({ cohort: '2024-03', customers: [1, 0], spending: [110, -15] })
  expect(json.ladder[0]).toMatchObject({ orders: 1, customers: 3, next: 2, medianDays: 20 })
})
