import { expect, it } from 'vitest'
import { ENGLISH } from '../words/english.ts'
import { analysisOf, filledTables } from './analyses.ts'
import { writtenTables } from './testing/written-tables.ts'
import { bestAndWorst, growth, type NotedPeriod } from './trend-notes.ts'
import type { PeriodFigures } from './trends.ts'

const MARCH: PeriodFigures = {
  period: '2024-03',
  isOpen: false,
  orders: 4,
  customers: 3,
  newCustomers: 1,
  spending: 100_0000,
  withoutCustomer: { orders: 2, spending: 7_0000 },
  yearBefore: { orders: 5, customers: 4, newCustomers: 4, spending: 90_0000 },
}
const of = (period: string, part: Partial<PeriodFigures> = {}): PeriodFigures => ({ ...MARCH, period, ...part })

it('has what was sold in a period, beside it the year before where periods pass', () => {
  const nothing = { orders: 0, customers: 0, newCustomers: 0, spending: 0, yearBefore: null }
  const { month, weekday } = writtenTables('trends', {
    month: [MARCH, of('2024-04', nothing)],
    weekday: [of('Sunday')],
  })
  expect(month).toEqual([
    'Month | Orders | Spending | Customers | New customers | Returning customers | Average order | Spending the year before | Orders the year before | Customers the year before | Orders without a customer | Sales without a customer',
    'Mar 2024 | 4 | £100 | 3 | 1 | 2 | £25 | £90 | 5 | 4 | 2 | £7',
    'Apr 2024 | 0 | £0 | 0 | 0 | 0 | – | – | – | – | 2 | £7',
  ])
  expect(weekday).toEqual([
    'Weekday | Orders | Spending | Customers | New customers | Returning customers | Average order | Orders without a customer | Sales without a customer',
    'Sunday | 4 | £100 | 3 | 1 | 2 | £25 | 2 | £7',
  ])
})

it('names periods as people do', () => {
  const tables = writtenTables('trends', {
    quarter: [of('2024Q1')],
    year: [of('2024'), of('2024-04')],
    season: [of('winter')],
    week: [of('2024-W09')],
    day: [of('2024-03-04')],
    dayOfMonth: [of('31')],
    weekday: [of('Monday')],
    hour: [of('9')],
  })
  const names = Object.entries(tables).map(([id, [, ...lines]]) => [id, lines.map((line) => line.split(' | ')[0])])
  expect(Object.fromEntries(names)).toEqual({
    quarter: ['Q1 2024'],
    year: ['2024', '2024/2025'],
    season: ['Winter'],
    week: ['2024, week 9'],
    day: ['4 Mar 2024'],
    dayOfMonth: ['31'],
    weekday: ['Monday'],
    hour: ['09:00'],
  })
})

it('draws a line over months, weeks and days, and columns over the rest, the year before beside what has one', () => {
  const kinds = ['month', 'quarter', 'year', 'season', 'week', 'day', 'dayOfMonth', 'weekday', 'hour']
  const figures = Object.fromEntries(kinds.map((kind) => [kind, [MARCH]]))
  const drawn = filledTables('trends', figures).map(({ id, chart }) => {
    const measures = chart !== null && 'measures' in chart ? chart.measures : []
    return [id, chart?.kind, measures.filter(({ length }) => length > 1).map(([measure]) => measure)]
  })
  const both = ['spending', 'orders', 'customers']
  expect(drawn).toEqual([
    ['month', 'lines', both],
    ['quarter', 'columns', both],
    ['year', 'columns', both],
    ['season', 'columns', []],
    ['week', 'lines', both],
    ['day', 'lines', both],
    ['dayOfMonth', 'columns', []],
    ['weekday', 'columns', []],
    ['hour', 'columns', []],
  ])
})

it('has a column for each hour from the first with any orders', () => {
  const weekdayHours = [
    { weekday: 'Monday', orders: [1, 0, 1200] },
    { weekday: 'Tuesday', orders: [] },
  ]
  expect(writtenTables('trends', { weekdayHours, firstHour: 9 }).weekdayHours).toEqual([
    'Weekday | 09:00 | 10:00 | 11:00',
    'Monday | 1 | 0 | 1,200',
    'Tuesday | 0 | 0 | 0',
  ])
})

it('has each kind of period in JSON, amounts in units of the currency', () => {
  const none = Object.fromEntries(
    ['quarter', 'year', 'season', 'week', 'day', 'dayOfMonth', 'weekday', 'hour'].map((kind) => [kind, []]),
  )
  const { isOpen: _, yearBefore: __, ...march } = MARCH
  expect(analysisOf('trends').json({ ...none, month: [MARCH] })).toEqual({
    ...none,
    month: [{ ...march, spending: 100, withoutCustomer: { orders: 2, spending: 7 } }],
  })
})

const month = (period: string, spending: number, yearBefore: number | null = null, isOpen = false): NotedPeriod => ({
  period,
  isOpen,
  spending: spending * 1_0000,
  yearBefore: yearBefore === null ? null : { spending: yearBefore * 1_0000 },
})
const grown = (...months: readonly NotedPeriod[]) => growth(months, ENGLISH, 'GBP')

it('says whether the shop grows, against the same months of the year before', () => {
  const months = [month('2024-01', 30, 20), month('2024-02', 40, 30), month('2024-03', 50, 50)]
  expect(grown(...months)).toEqual([
    'Spending from Jan 2024 to Mar 2024 was £120, 20.0% more than in the same months of the year before.',
  ])
  expect(grown(month('2023-12', 999, 1), ...months)).toEqual(grown(...months))
  expect(grown(...months, month('2024-04', 1, 99, true))).toEqual([
    ...grown(...months),
    'Apr 2024 is not over yet and is left out of this.',
  ])
})

it('else against the three months before, where the season may be why', () => {
  const before = [month('2023-10', 40), month('2023-11', 40), month('2023-12', 40)]
  const after = (spending: number) => ['2024-01', '2024-02', '2024-03'].map((each) => month(each, spending))
  const season = 'There is no full year before to compare with, so part of the change may be the season.'
  const said = (spending: number, change: string) => [
    `Spending from Jan 2024 to Mar 2024 was £${3 * spending}, ${change} in the three months before.`,
    season,
  ]
  expect(grown(...before, ...after(30))).toEqual(said(30, '25.0% less than'))
  expect(grown(...before, ...after(40))).toEqual(said(40, 'the same as'))
  // Two of three months of the year before are not enough.
  const partly = after(30).map((each, at) => (at === 0 ? each : { ...each, yearBefore: { spending: 1 } }))
  expect(grown(...before, ...partly)).toEqual(said(30, '25.0% less than'))
})

it('says nothing of growth from too few months, and none from nothing or less', () => {
  const short = ['There are too few whole months to say whether the shop is growing.']
  const three = [month('2024-01', 1), month('2024-02', 1), month('2024-03', 1)]
  expect(grown()).toEqual(short)
  expect(grown(...three)).toEqual(short)
  expect(grown(month('2024-01', 1, 1), month('2024-02', 1, 1))).toEqual(short)
  expect(grown(month('2023-11', 1), month('2023-12', 1), ...three)).toEqual(short)
  const from = (base: number) => grown(...three.map((each) => ({ ...each, yearBefore: { spending: base } })))
  expect(from(0)).toEqual([])
  expect(from(-1)).toEqual([])
  expect(from(1)).toHaveLength(1)
})

it('names the best and the worst period that is over, the earlier of equal ones', () => {
  const noted = (kind: 'month' | 'season' | 'dayOfMonth', ...rows: readonly NotedPeriod[]) =>
    bestAndWorst(kind, rows, ENGLISH, 'GBP')
  const months = [month('2024-01', 20), month('2024-02', 50), month('2024-03', 50), month('2024-04', 20)]
  const said = ['Best: Feb 2024, £50. Worst: Jan 2024, £20.']
  expect(noted('month', ...months)).toEqual(said)
  expect(noted('month', ...months, month('2024-05', 1, null, true), month('2024-06', 99, null, true))).toEqual(said)
  expect(noted('month', month('2024-01', 20))).toEqual([])
  expect(noted('month', month('2024-01', 20), month('2024-02', 20))).toEqual([])
  expect(noted('season', ...months)).toEqual([])
  expect(noted('dayOfMonth', ...months)).toEqual([])
  expect(noted('month')).toEqual([])
})

it('says of months whether they grow, and of all periods the best and the worst', () => {
  const rows = [MARCH, of('2024-04', { spending: 1_0000 })]
  const notes = filledTables('trends', {
    month: rows,
    quarter: rows,
    weekdayHours: [{ weekday: 'Monday', orders: [1] }],
  }).map(({ id, notes: noted, rows: given }) => [id, noted?.(given, ENGLISH, 'GBP').length])
  expect(notes).toEqual([
    ['month', 2],
    ['quarter', 1],
    ['weekdayHours', 1],
  ])
})
