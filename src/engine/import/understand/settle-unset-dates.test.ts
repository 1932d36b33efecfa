import { expect, it } from 'vitest'
import { isNear } from './settle-unset-dates.ts'

const dayOf = (date: string) => Date.parse(date) / 86_400_000

it.each([
  ['1904-01-01', '1904-06-30', true],
  ['1904-06-30', '1904-01-01', true],
  ['1970-01-01', '1970-12-01', true],
  ['1970-01-01', '1971-01-02', true],
  ['1970-01-01', '1971-01-03', false],
  ['1904-01-01', '1906-01-01', false],
  // As many days after 1970 as the other is before it.
  ['1904-01-01', '2036-01-01', false],
  ['1970-01-01', '2026-03-01', false],
])('sales on %s make %s likely: %s', (day, other, likely) => {
  expect(isNear(dayOf(day), dayOf(other))).toBe(likely)
})
