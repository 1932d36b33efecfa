import fc from 'fast-check'
import { expect, it } from 'vitest'
import { ALL_SALES, type AnalysisFilter } from '../../shared/analyses/analysis-filter.ts'
import { COHORTS, type CohortsFigures } from '../../shared/analyses/cohorts.ts'
import { DEFAULT_SETTINGS } from '../../shared/model/settings.ts'
import { salesOfResult } from '../sales/analysed-sales.ts'
import { datedOrders, firstOrders } from '../sales/dated-orders.ts'
import { DAY, dayAfter, FIRST_DAY, fillSales, line, openFewSales } from '../sales/testing/few-sales.ts'
import { ask, computeRun } from '../testing/ask.ts'
import { createWorkbench, type Workbench } from '../testing/workbench.ts'
import { cohortsPer } from './cohort-sums.ts'

const shopOf = async (...rows: readonly string[]): Promise<Workbench> => {
  const bench = createWorkbench()
  await bench.import(bench.write('shop.csv', `${['Order,Customer,Date,Amount', ...rows].join('\n')}\n`))
  return bench
}

const cohortsOf = ({ engine }: Workbench, filter: Partial<AnalysisFilter> = {}, options: Record<string, string> = {}) =>
  ask(engine, 'analyses.show', {
    analysis: 'cohorts',
    runId: computeRun(engine).summary.runId,
    options,
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

it('shows in its tables the months or the quarters, as is chosen', async () => {
  const bench = await shop()
  for (const [cohortBy, of] of [
    ['month', 'months'],
    ['quarter', 'quarters'],
  ] as const) {
    const found = cohortsOf(bench, {}, { cohortBy })
    for (const table of ['customers', 'shares', 'cameBack', 'perCustomer', 'addedUp'] as const) {
      expect(found[table]).toBe(found[of])
    }
  }
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
  expect(cohortsOf(await shopOf('1,ann,2024-01-30,10')).notes).toMatchObject([
    { key: 'cohorts.open' },
    { key: 'cohorts.onePeriod' },
  ])
  expect(cohortsOf(await shopOf('1,,2024-01-31,10', '2,ann,2024-01-31,10')).notes).toMatchObject([
    { key: 'cohorts.onePeriod' },
  ])
})

const database = openFewSales()

it('has in each cohort and month what the days of its customers add up to', () => {
  const monthOf = (day: number) => new Date(day * DAY * 1_000).toISOString().slice(0, 7)
  const monthsFrom = (from: string, to: string) => {
    const months = [from]
    while ((months.at(-1) as string) < to) {
      const [year, month] = (months.at(-1) as string).split('-').map(Number) as [number, number]
      months.push(month === 12 ? `${year + 1}-01` : `${year}-${String(month + 1).padStart(2, '0')}`)
    }
    return months
  }
  const visit = fc.record({
    customer: fc.constantFrom(null, 1, 2, 3, 4),
    kind: fc.constantFrom(0, 0, 0, 2),
    day: fc.integer({ min: 0, max: 150 }).map((offset) => FIRST_DAY + offset),
    money: fc.integer({ min: 1, max: 50_000 }),
  })
  fc.assert(
    fc.property(fc.array(visit, { maxLength: 25 }), (visits) => {
      // A line without an order's number is an order of its day.
      const lines = visits.map(({ customer, kind, day, money }) =>
        line({ customer, kind, order: null, time: day * DAY, amount: kind === 0 ? money : -money }),
      )
      fillSales(database, lines)
      const sales = salesOfResult(database, { ...DEFAULT_SETTINGS, asOf: dayAfter(151), exclude: [] })
      const dated = datedOrders(sales)
      const found = cohortsPer('month', dated, dated, firstOrders(dated, sales.columns.customers.length))

      const people = [1, 2, 3, 4].flatMap((who) => {
        const own = visits.filter(({ customer }) => customer === who)
        const days = own.flatMap(({ kind, day }) => (kind === 0 ? [day] : []))
        return days.length === 0 ? [] : [{ own, days, first: monthOf(Math.min(...days)) }]
      })
      const last = monthOf(Math.max(0, ...people.flatMap(({ own }) => own.map(({ day }) => day))))
      const cohorts = [...new Set(people.map(({ first }) => first))].sort()
      expect(found).toEqual(
        cohorts.map((cohort) => {
          const members = people.filter(({ first }) => first === cohort)
          const months = monthsFrom(cohort, last)
          const count = (is: (days: readonly string[], month: string) => boolean) =>
            months.map((month) => members.filter(({ days }) => is(days.map(monthOf), month)).length)
          return {
            cohort,
            size: members.length,
            customers: count((days, month) => days.includes(month)),
            spending: months.map((month) =>
              members
                .flatMap(({ own }) => own)
                .filter(({ day }) => monthOf(day) === month || (month === cohort && monthOf(day) < cohort))
                .reduce((sum, { kind, money }) => sum + (kind === 0 ? money : -money), 0),
            ),
            cameBack: count((days, month) => days.some((day) => day > cohort && day <= month)),
          }
        }),
      )
    }),
    { numRuns: 100 },
  )
})

it('has no shares of who came back where all sales are of one period, and says so', async () => {
  const found = cohortsOf(await shopOf('1,ann,2024-01-05,10', '2,ann,2024-01-09,20', '3,bob,2024-01-31,5'))
  expect([found.shares, found.cameBack]).toEqual([[], []])
  expect(found.customers).toHaveLength(1)
  expect(found.notes).toEqual([{ key: 'cohorts.onePeriod', args: { by: 'month' } }])
})

it('has spending in units in JSON', async () => {
  const json = COHORTS.json(cohortsOf(await shop())) as { months: unknown[]; ladder: unknown[] }
  expect(json.months[1]).toEqual({ cohort: '2024-03', customers: [1, 0], spending: [110, -15] })
  expect(json.ladder[0]).toMatchObject({ orders: 1, customers: 3, next: 2, medianDays: 20 })
})
