import { expect, it } from 'vitest'
import type { SalesColumns } from './columns.ts'
import { ROLE } from './counted-sales.ts'
import { firstSaleDay } from './first-sale-day.ts'

/** Entries in the order of the columns: first those of nobody, so many. */
function firstOf(ofNobody: number, ...entries: readonly (readonly [day: number, role: keyof typeof ROLE])[]) {
  const columns = {
    day: Int32Array.from(entries, ([day]) => day),
    starts: Int32Array.of(0, ofNobody, entries.length),
  } as unknown as SalesColumns
  return firstSaleDay({ columns, role: Uint8Array.from(entries, ([, role]) => ROLE[role]) })
}

it('the first sale is the earliest that counts and has a customer, be there returns before it or not', () => {
  expect(firstOf(1, [2, 'sale'], [9, 'sale'], [5, 'sale'], [7, 'sale'])).toBe(5)
  expect(firstOf(0, [3, 'return'], [4, 'leftOut'], [6, 'sale'], [1, 'return'])).toBe(6)
  expect(firstOf(1, [2, 'sale'], [5, 'return'])).toBeNull()
  expect(firstOf(0)).toBeNull()
})
