import { expect, it } from 'vitest'
import { COHORTS, type CohortsFigures } from '../shared/analyses/cohorts.ts'
import { PERIOD_KINDS } from '../shared/analyses/periods.ts'
import { growth } from '../shared/analyses/trend-notes.ts'
import { type PeriodFigures, TRENDS, type TrendsFigures } from '../shared/analyses/trends.ts'
import { ENGLISH } from '../shared/words/english.ts'
import { ask, computeRun } from './testing/ask.ts'
import { onlineRetail } from './testing/online-retail.ts'
import { hasSharedData, readReference } from './testing/shared-data.ts'

it.runIf(hasSharedData())(
  'the analyses of Online Retail are those of the reference',
  async () => {
    const bench = await onlineRetail()
    const { runId } = computeRun(bench.engine, { duplicates: 'drop', returns: 'ignore' }).summary
    trendsAreThose(ask(bench.engine, 'analyses.show', { analysis: 'trends', runId }) as TrendsFigures)
    cohortsAreThose(ask(bench.engine, 'analyses.show', { analysis: 'cohorts', runId }) as CohortsFigures)
  },
  180_000,
)

const cells = ({ period, orders, customers, spending }: PeriodFigures) => [period, orders, customers, spending / 10_000]

function trendsAreThose(trends: TrendsFigures): void {
  expect(trends.month.map((row) => [...cells(row), row.newCustomers])).toEqual(MONTHS)
  for (const [kind, name] of NAMES) {
    const file = kind === 'day' ? 'trends_daily' : `trends_by_${name}`
    const rows = readReference(`explore/${file}.csv`)
    expect(trends[kind].map(cells)).toEqual(
      rows.map((row) => [row[name], Number(row.invoices), Number(row.customers), Number(row.revenue)]),
    )
  }
  expect(trends.firstHour).toBe(6)
  expect(trends.weekdayHours[1]?.orders).toEqual([0, 5, 115, 290, 393, 405, 531, 475, 371, 345, 163, 88, 3, 0, 0])
  expect(trends.weekdayHours[5]?.orders).toEqual(Array.from({ length: 15 }, () => 0))
  expect(growth(trends.month, ENGLISH, 'GBP')).toEqual([
    'Spending from Sept 2011 to Nov 2011 was £3,142,538, 65.1% more than in the three months before.',
    'There is no full year before to compare with, so part of the change may be the season.',
    'Dec 2011 is not over yet and is left out of this.',
  ])
  const json = TRENDS.json(trends) as Record<string, { period: string }[]>
  expect(Object.keys(json)).toEqual([...PERIOD_KINDS])
  expect(json.month?.[3]).toEqual({
    period: '2011-03',
    orders: 1321,
    customers: 974,
    newCustomers: 452,
    spending: 594_081.76,
    withoutCustomer: { orders: expect.any(Number), spending: expect.any(Number) },
  })
  expect(PERIOD_KINDS.map((kind) => json[kind]?.[0]?.period)).toEqual(FIRST_PERIODS)
}

function cohortsAreThose(cohorts: CohortsFigures): void {
  const counts = readReference('trends_cohort_retention_counts.csv')
  const revenue = readReference('trends_cohort_revenue.csv')
  const rowOf = ({ first_purchase_month: _, cohort: __, ...cells }: Record<string, string>) =>
    Object.values(cells).flatMap((cell) => (cell === '' ? [] : [Number(cell)]))
  expect(cohorts.months.map(({ cohort }) => cohort)).toEqual(counts.map((row) => row.first_purchase_month))
  expect(cohorts.months.map(({ customers }) => customers)).toEqual(counts.map(rowOf))
  const { months } = COHORTS.json(cohorts) as { months: { spending: number[] }[] }
  expect(months.map(({ spending }) => spending)).toEqual(revenue.map(rowOf))
  expect(cohorts.months[1]?.customers).toEqual([417, 92, 111, 96, 134, 120, 103, 101, 125, 136, 152, 49])
  expect(cohorts.ladder.slice(0, 3)).toEqual([
    { orders: 1, customers: 4338, next: 2845, lowerDays: 20, medianDays: 50, upperDays: 112 },
    { orders: 2, customers: 2845, next: 2010, lowerDays: 15, medianDays: 41, upperDays: 76 },
    { orders: 3, customers: 2010, next: 1502, lowerDays: 15, medianDays: 35, upperDays: 64 },
  ])
  for (const [ladder, file] of [
    [cohorts.ladder, 'order_ladder'],
    [cohorts.dayLadder, 'order_day_ladder'],
  ] as const) {
    const reference = readReference(`explore/${file}.csv`).map((row) => ({
      orders: Number(row.n),
      customers: Number(row.customers_with_at_least_n),
      next: Number(row.customers_with_at_least_n_plus_1),
      lowerDays: Number(row.gap_q25),
      medianDays: Number(row.gap_median),
      upperDays: Number(row.gap_q75),
    }))
    expect(ladder).toEqual(reference)
  }
}

const NAMES = [
  ['month', 'month'],
  ['quarter', 'quarter'],
  ['season', 'season'],
  ['weekday', 'weekday'],
  ['hour', 'hour'],
  ['day', 'date'],
  ['dayOfMonth', 'day_of_month'],
] as const

const FIRST_PERIODS = ['2010-12', '2010Q4', '2010', 'winter', '2010-W48', '2010-12-01', '1', 'Monday', '6']

/** From explore/months.csv: period, orders, customers, spending, new customers. */
const MONTHS = [
  ['2010-12', 1400, 885, 570422.73, 885],
  ['2011-01', 987, 741, 568101.31, 417],
  ['2011-02', 997, 758, 446084.92, 380],
  ['2011-03', 1321, 974, 594081.76, 452],
  ['2011-04', 1149, 856, 468374.331, 300],
  ['2011-05', 1555, 1056, 677355.15, 284],
  ['2011-06', 1393, 991, 660046.05, 242],
  ['2011-07', 1331, 949, 598962.901, 188],
  ['2011-08', 1280, 935, 644051.04, 169],
  ['2011-09', 1755, 1266, 950690.202, 299],
  ['2011-10', 1929, 1364, 1035642.45, 358],
  ['2011-11', 2657, 1664, 1156205.61, 323],
  ['2011-12', 778, 615, 517190.44, 41],
]
