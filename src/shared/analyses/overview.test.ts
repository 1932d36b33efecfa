import { expect, it } from 'vitest'
import { ENGLISH } from '../words/english.ts'
import { analysisOf, filledTables } from './analyses.ts'
import { changeText, type OverviewRow } from './overview.ts'
import { writtenTables } from './testing/written-tables.ts'

const ROWS: readonly OverviewRow[] = [
  { measure: 'spending', value: 1200_0000, before: 1000_0000, yearBefore: 1500_0000 },
  { measure: 'orders', value: 30, before: 30, yearBefore: null },
  { measure: 'customers', value: 20, before: 0, yearBefore: 25 },
  { measure: 'newCustomers', value: 0, before: 4, yearBefore: 1 },
  { measure: 'averageOrder', value: null, before: 10_0000, yearBefore: null },
  { measure: 'repeatShare', value: 0.5, before: 0.55, yearBefore: 0 },
]

it('holds each figure against the period and the year before, where these say something', () => {
  // In a table, amounts have no currency: their column is of figures of several kinds.
  expect(writtenTables('overview', { figures: ROWS }).figures).toEqual([
    'Figure | Value | Period before | Change | Year before | Change from the year before',
    'Spending | 1,200 | 1,000 | +20.0% | 1,500 | -20.0%',
    'Orders | 30 | 30 | no change | – | –',
    'Customers | 20 | 0 | – | 25 | -20.0%',
    'New customers | 0 | 4 | -100.0% | 1 | -100.0%',
    'Average order | – | 10 | – | – | –',
    'Had bought before | 50.0% | 55.0% | -5.0 points | 0.0% | +50.0 points',
  ])
})

it('has the figures behind the texts for a sheet, changes of shares in points', () => {
  const [table] = filledTables('overview', { figures: ROWS })
  const figures = (at: number) => table?.columns.slice(1).map(({ figure }) => figure?.(ROWS[at] as OverviewRow))
  expect(figures(0)).toEqual([
    { kind: 'money', value: 1200_0000 },
    { kind: 'money', value: 1000_0000 },
    { kind: 'change', value: expect.closeTo(0.2, 9) },
    { kind: 'money', value: 1500_0000 },
    { kind: 'change', value: expect.closeTo(-0.2, 9) },
  ])
  expect(figures(5)?.[2]).toEqual({ kind: 'points', value: expect.closeTo(-5, 9) })
  expect(figures(1)?.[4]).toEqual({ kind: 'change', value: null })
})

it('says of a change nothing where the base is nothing or less, but of shares', () => {
  expect(changeText('orders', 5, 0, ENGLISH)).toBeNull()
  expect(changeText('spending', 5, -1, ENGLISH)).toBeNull()
  expect(changeText('orders', 5, 1, ENGLISH)).toBe('+400.0%')
  expect(changeText('repeatShare', 0.5, 0.44, ENGLISH)).toBe('+6.0 points')
  expect(changeText('repeatShare', 0, 0, ENGLISH)).toBe('no change')
})

it('has amounts in units of the currency in JSON, and other figures as they are', () => {
  const period = { now: ['2024-03-01', '2024-03-31'], before: null, yearBefore: null }
  expect(analysisOf('overview').json({ figures: [ROWS[0], ROWS[4], ROWS[5]], period })).toEqual({
    period,
    figures: {
      spending: { value: 1200, before: 1000, yearBefore: 1500 },
      averageOrder: { value: null, before: 10, yearBefore: null },
      repeatShare: { value: 0.5, before: 0.55, yearBefore: 0 },
    },
  })
})
