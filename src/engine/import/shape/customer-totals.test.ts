import { describe, expect, it } from 'vitest'
import type { Mapping } from '../../../shared/model/import.ts'
import { CustomerTotals } from './customer-totals.ts'
import { mappingOf, rowOf, shaped } from './testing/shaped.ts'

const TODAY = 20_000
const HEADER = { row: 1, names: ['Customer', 'Orders', 'Revenue', 'Days'] }
const COLUMNS = { customer: 0, orderCount: 1, amount: 2, recencyDays: 3 }

/** Order, amount and day of each line that rows become. */
function lines(rows: readonly (readonly (string | number | null)[])[], columns: Mapping['columns'] = COLUMNS) {
  const shaper = new CustomerTotals(mappingOf(columns), HEADER, TODAY)
  const { order = -1, amount = -1, date = -1 } = shaper.mapping.columns
  return shaped(
    shaper,
    rows.map((row, at) => rowOf(at + 2, ...row)),
    [order, amount, date],
  )
}

const dayBefore = (days: number) => (TODAY - days) * 86_400_000

describe('a row that sums up a customer', () => {
  it('becomes as many orders as it counts, which add up to the revenue, on the last order’s day', () => {
    expect(lines([['ann', 3, 10, 7]])).toEqual([
      [2, '#ann 1', 3.3334, dayBefore(7)],
      ['+2', '#ann 2', 3.3333, dayBefore(7)],
      ['+2', '#ann 3', 3.3333, dayBefore(7)],
    ])
    expect(lines([['bob', 1, 5, 0.6]])).toEqual([[2, '#bob 1', 5, dayBefore(1)]])
  })

  it('has no amount or day that the file does not say', () => {
    expect(lines([['ann', 1, null, null]])).toEqual([[2, '#ann 1', null, null]])
  })

  it.each([
    [0, 'zero-quantity'],
    [null, 'zero-quantity'],
    [1.5, 'unreadable-number'],
    [-1, 'unreadable-number'],
    [100_001, 'unreadable-number'],
    ['many', 'unreadable-number'],
  ])('is set aside with %j orders', (orders, reason) => {
    expect(lines([['ann', orders, 10, 7]])).toEqual([[2, reason, 'invalid']])
  })

  it('is read with up to 100,000 orders', () => {
    expect(lines([['ann', 100_000, 10, 7]])).toHaveLength(100_000)
  })

  it('is no line where it is the total of all', () => {
    expect(lines([['Grand total', 9, 99, 1]])).toEqual([[2, 'totals-row', 'invalid']])
  })

  it('is read by columns past those of the file, without what was read already', () => {
    const { mapping } = new CustomerTotals(mappingOf({ ...COLUMNS, quantity: 2, price: 3 }), HEADER, TODAY)
    expect(mapping.columns).toEqual({ customer: 0, order: 4, amount: 5, date: 6 })
    const dated = new CustomerTotals(mappingOf({ customer: 0, orderCount: 1, date: 9 }), HEADER, TODAY)
    expect(dated.mapping.columns).toEqual({ customer: 0, order: 10, amount: 11, date: 9 })
    const undated = new CustomerTotals(mappingOf({ customer: 0, orderCount: 1 }), HEADER, TODAY)
    expect(undated.mapping.columns.date).toBe(-1)
  })
})
