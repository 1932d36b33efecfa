import { describe, expect, it } from 'vitest'
import { ALL_SALES, type AnalysisFilter } from '../../shared/analyses/analysis-filter.ts'
import { PERIOD_KINDS } from '../../shared/analyses/periods.ts'
import type { PeriodFigures, TrendsFigures } from '../../shared/analyses/trends.ts'
import type { Settings } from '../../shared/model/settings.ts'
import { ask, computeRun } from '../testing/ask.ts'
import { createWorkbench, type Workbench } from '../testing/workbench.ts'

const trendsOf = (
  bench: Workbench,
  given: { settings?: Partial<Settings>; filter?: Partial<AnalysisFilter>; hemisphere?: string } = {},
) => {
  const { summary } = computeRun(bench.engine, given.settings)
  const trends = ask(bench.engine, 'analyses.show', {
    analysis: 'trends',
    runId: summary.runId,
    filter: { ...ALL_SALES, ...given.filter },
    ...(given.hemisphere === undefined ? {} : { options: { hemisphere: given.hemisphere } }),
  }) as TrendsFigures
  return { summary, trends }
}

const shopOf = async (text: string): Promise<Workbench> => {
  const bench = createWorkbench()
  await bench.import(bench.write('shop.csv', text))
  return bench
}

const cells = ({ period, orders, customers, newCustomers, spending }: PeriodFigures) =>
  [period, orders, customers, newCustomers, spending / 10_000] as const

describe('a shop', () => {
  const SHOP = `Order,Customer,Date,Amount
1,ann,2023-12-30 09:10,10
1,ann,2023-12-30 10:05,5
2,bob,2024-02-28 18:00,20
3,ann,2024-02-29 09:30,7
4,,2024-02-29 12:00,3
5,cleo,2024-12-02 12:15,40
5,cleo,2024-12-03 12:15,-4
`
  const shop = () => shopOf(SHOP)

  it('adds up per period from the first to the last day, those without an order too', async () => {
    const { trends } = trendsOf(await shop())
    expect(trends.month.map(cells).filter(([, orders]) => orders > 0)).toEqual([
      ['2023-12', 1, 1, 1, 15],
      ['2024-02', 2, 2, 1, 27],
      ['2024-12', 1, 1, 1, 36],
    ])
    expect(trends.month).toHaveLength(13)
    expect(trends.day).toHaveLength(340)
    expect(trends.quarter.map(({ period }) => period)).toEqual(['2023Q4', '2024Q1', '2024Q2', '2024Q3', '2024Q4'])
    expect(trends.week[0]?.period).toBe('2023-W52')
    expect(trends.week.at(-1)?.period).toBe('2024-W49')
    expect(trends.season.map(cells)).toEqual([
      ['winter', 4, 3, 3, 78],
      ['spring', 0, 0, 0, 0],
      ['summer', 0, 0, 0, 0],
      ['autumn', 0, 0, 0, 0],
    ])
    expect(trends.weekday.map(({ period, orders }) => [period, orders])).toContainEqual(['Saturday', 1])
    expect(trends.dayOfMonth).toHaveLength(31)
    // An order of two hours counts in the first; what was given back counts when it was.
    expect(trends.hour.map(({ period, orders }) => `${period}: ${orders}`)).toEqual([
      '9: 2',
      '10: 0',
      '11: 0',
      '12: 1',
      '13: 0',
      '14: 0',
      '15: 0',
      '16: 0',
      '17: 0',
      '18: 1',
    ])
    expect(trends.day.find(({ period }) => period === '2024-12-03')?.spending).toBe(-40_000)
    expect(trends.weekdayHours[3]).toEqual({ weekday: 'Thursday', orders: [1, 0, 0, 0, 0, 0, 0, 0, 0, 0] })
  })

  it('names the sales without a customer apart, and marks what sales cannot fill', async () => {
    const { trends } = trendsOf(await shop())
    expect(trends.month.find(({ period }) => period === '2024-02')?.withoutCustomer).toEqual({
      orders: 1,
      spending: 30_000,
    })
    expect(trends.month.filter(({ isOpen }) => isOpen).map(({ period }) => period)).toEqual(['2023-12', '2024-12'])
  })

  it('has a customer as new only in the period of their first order of all', async () => {
    const { trends } = trendsOf(await shop(), { filter: { from: '2024-02-01' } })
    expect(trends.month.map(cells).filter(([, orders]) => orders > 0)).toEqual([
      ['2024-02', 2, 2, 1, 27],
      ['2024-12', 1, 1, 1, 36],
    ])
  })

  it('does not wait for days of the week on which nothing is ever sold', async () => {
    // March 2024 begins on a Friday and ends on a Sunday.
    const days = Array.from({ length: 30 }, (_, at) => `2024-03-${String(at + 1).padStart(2, '0')}`)
    const isOpen = async (sold: readonly string[]) => {
      const rows = sold.map((day, at) => `${at},ann,${day},1`)
      return trendsOf(await shopOf(['Order,Customer,Date,Amount', ...rows, ''].join('\n'))).trends.month[0]?.isOpen
    }
    const isSunday = (day: string) => new Date(day).getUTCDay() === 0
    expect(await isOpen(days.filter((day) => !isSunday(day)))).toBe(false)
    expect(await isOpen(days)).toBe(true)
  })

  it('has the year before, also of days outside the dates of the filter, and none where sales begin in the middle of it', async () => {
    const bench = await shopOf(
      'Order,Customer,Date,Amount\n0,ann,2022-12-01,1\n1,ann,2023-01-31,10\n2,bob,2024-01-01,20\n3,ann,2024-02-29,7\n',
    )
    const narrow = trendsOf(bench, { filter: { from: '2024-01-01', to: '2024-02-10' } }).trends
    expect(narrow.month.map(({ period, isOpen, yearBefore }) => [period, isOpen, yearBefore])).toEqual([
      ['2024-01', false, { orders: 1, customers: 1, newCustomers: 0, spending: 100_000 }],
    ])
    const { trends } = trendsOf(bench)
    expect(trends.day.find(({ period }) => period === '2024-02-29')?.yearBefore).toBeNull()
    expect(trends.month.find(({ period }) => period === '2023-12')?.yearBefore?.spending).toBe(10_000)
  })

  it('has no hours where the files have no times, and no periods where the filter takes nothing', async () => {
    const bench = await shopOf('Order,Customer,Date,Amount\n1,ann,2024-01-01,10\n2,bob,2024-01-02,20\n')
    const { trends } = trendsOf(bench)
    expect([trends.hour, trends.weekdayHours]).toEqual([[], []])
    const none = trendsOf(bench, { filter: { from: '2025-01-01' } }).trends
    expect(PERIOD_KINDS.map((kind) => none[kind].length)).toEqual(PERIOD_KINDS.map(() => 0))
  })

  it('has the seasons of its country, or of the half of the world that was chosen', async () => {
    const rows = (country: string) =>
      shopOf(`Order,Customer,Date,Amount,Country\n1,ann,2024-01-05,10,${country}\n2,bob,2024-01-06,20,${country}\n`)
    const season = ({ trends }: { trends: TrendsFigures }) => trends.season.find(({ orders }) => orders > 0)?.period
    expect(season(trendsOf(await rows('Germany')))).toBe('winter')
    expect(season(trendsOf(await rows('Brésil')))).toBe('summer')
    expect(season(trendsOf(await rows('NZ')))).toBe('summer')
    const bench = await rows('NZ')
    expect(season(trendsOf(bench, { hemisphere: 'north' }))).toBe('winter')
    await bench.engine.call('shop.set', { hemisphere: 'north' })
    expect(season(trendsOf(bench))).toBe('winter')
  })

  it('has the years of the calendar, or those that begin with a month of the shop’s own', async () => {
    const bench = await shopOf(
      'Order,Customer,Date,Amount\n1,ann,2023-03-31,1\n2,ann,2023-04-01,2\n3,bob,2024-03-31,4\n4,ann,2024-04-01,8\n',
    )
    expect(trendsOf(bench).trends.year.map(cells)).toEqual([
      ['2023', 2, 1, 1, 3],
      ['2024', 2, 2, 1, 12],
    ])
    await bench.engine.call('shop.set', { firstMonth: 4 })
    const { year } = trendsOf(bench).trends
    expect(year.map(cells)).toEqual([
      ['2022-04', 1, 1, 1, 1],
      ['2023-04', 2, 2, 1, 6],
      ['2024-04', 1, 1, 0, 8],
    ])
    expect(year.map(({ isOpen }) => isOpen)).toEqual([true, false, true])
  })

  it.each<Partial<Settings>>([
    {},
    { returns: 'ignore' },
    { filter: { stores: [], countries: ['UK'], apply: 'after' } },
    { window: { kind: 'between', from: '2024-02-01', to: null } },
  ])('adds up to the result under %j, whatever the period', async (settings) => {
    const bench = await shopOf(`Order,Customer,Date,Amount,Country
1,ann,2024-01-03 10:00,10,UK
2,ann,2024-02-03 11:00,11,FR
3,bob,2024-02-05 12:00,12,UK
4,bob,2024-02-06 13:00,-2,UK
5,,2024-02-07 13:00,9,UK
6,cleo,2024-03-07 13:00,9,FR
`)
    const { summary, trends } = trendsOf(bench, { settings })
    for (const kind of PERIOD_KINDS) {
      const sum = (of: (row: PeriodFigures) => number) => trends[kind].reduce((total, row) => total + of(row), 0)
      expect(sum(({ orders }) => orders)).toBe(summary.orders)
      expect(sum(({ spending }) => spending)).toBe(summary.revenue)
      expect(sum(({ newCustomers }) => newCustomers)).toBe(summary.customers)
      expect(sum(({ withoutCustomer }) => withoutCustomer.spending)).toBe(summary.walkIn.revenue)
    }
  })
})
