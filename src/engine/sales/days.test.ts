import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addMonths, dayNumber, isoDay } from './days.ts'

describe('days', () => {
  it('are counted from 1970, and written back as they were read', () => {
    expect([dayNumber('1970-01-01'), dayNumber('1970-01-02'), dayNumber('2000-03-01')]).toEqual([0, 1, 11_017])
    fc.assert(fc.property(fc.integer({ min: -30_000, max: 80_000 }), (day) => dayNumber(isoDay(day)) === day))
  })
})

describe('addMonths', () => {
  it.each([
    ['2024-03-31', -1, '2024-02-29'],
    ['2023-03-31', -1, '2023-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2024-05-31', 1, '2024-06-30'],
    ['2024-08-31', -2, '2024-06-30'],
    ['2024-06-15', -12, '2023-06-15'],
    ['2024-02-29', -12, '2023-02-28'],
    ['2024-12-31', 1, '2025-01-31'],
    ['2024-01-01', -1, '2023-12-01'],
    ['2024-06-23', 0, '2024-06-23'],
  ])('from %s, %i months on is %s', (from, months, to) => {
    expect(isoDay(addMonths(dayNumber(from), months))).toBe(to)
  })
})
