import { expect, it } from 'vitest'
import { analysisOf } from './analyses.ts'
import type { CohortFigures, LadderStep } from './cohorts.ts'
import { writtenTables } from './testing/written-tables.ts'

const MARCH: CohortFigures = {
  cohort: '2024-03',
  size: 10,
  customers: [10, 4, 2],
  spending: [100_0000, 20_0000, 15_0000],
  cameBack: [0, 4, 5],
}
const APRIL: CohortFigures = {
  cohort: '2024-04',
  size: 4,
  customers: [4, 1],
  spending: [8_0000, 1_0000],
  cameBack: [0, 1],
}
const cohorts = [MARCH, APRIL]
const tables = (rows: readonly CohortFigures[]) =>
  writtenTables('cohorts', { customers: rows, shares: rows, cameBack: rows, perCustomer: rows, addedUp: rows })

it('has a column for each period since the first order, empty where it is not over', () => {
  expect(tables(cohorts)).toEqual({
    customers: ['First order | Customers | 0 | 1 | 2', 'Mar 2024 | 10 | 10 | 4 | 2', 'Apr 2024 | 4 | 4 | 1 | –'],
    shares: ['First order | Customers | 1 | 2', 'Mar 2024 | 10 | 40.0% | 20.0%', 'Apr 2024 | 4 | 25.0% | –'],
    cameBack: ['First order | Customers | 1 | 2', 'Mar 2024 | 10 | 40.0% | 50.0%', 'Apr 2024 | 4 | 25.0% | –'],
    perCustomer: ['First order | Customers | 0 | 1 | 2', 'Mar 2024 | 10 | £10 | £2 | £2', 'Apr 2024 | 4 | £2 | £0 | –'],
    // 100, 120 and 135 by 10 customers; 8 and 9 by 4.
    addedUp: ['First order | Customers | 0 | 1 | 2', 'Mar 2024 | 10 | £10 | £12 | £14', 'Apr 2024 | 4 | £2 | £2 | –'],
  })
})

it('calls quarters by their names, and has no later period where there is one alone', () => {
  const quarter = [{ ...APRIL, cohort: '2024Q2', customers: [4], spending: [8_0000], cameBack: [0] }]
  expect(tables(quarter).customers).toEqual(['First order | Customers | 0', 'Q2 2024 | 4 | 4'])
  expect(tables(quarter).shares).toEqual(['First order | Customers', 'Q2 2024 | 4'])
})

it('says of each order how many made one more, and after how long', () => {
  const step: LadderStep = { orders: 1, customers: 1200, next: 300, lowerDays: 7, medianDays: 30.5, upperDays: 90 }
  const last = { ...step, orders: 2, customers: 300, next: 0, lowerDays: null, medianDays: null, upperDays: null }
  const { ladder, dayLadder } = writtenTables('cohorts', { ladder: [step, last], dayLadder: [step] })
  expect(ladder).toEqual([
    'Orders | Customers with at least so many | Made one more | Share | Days between, lower quartile | Days between, median | Days between, upper quartile',
    '1 | 1,200 | 300 | 25.0% | 7 | 30.5 | 90',
    '2 | 300 | 0 | 0.0% | – | – | –',
  ])
  expect(dayLadder?.[1]).toBe(ladder?.[1])
  const json = analysisOf('cohorts').json({ months: [MARCH], quarters: [], ladder: [step], dayLadder: [] })
  const [cohort, customers, spending] = ['2024-03', [10, 4, 2], [100, 20, 15]]
  expect(json).toEqual({ months: [{ cohort, customers, spending }], quarters: [], ladder: [step], dayLadder: [] })
})
