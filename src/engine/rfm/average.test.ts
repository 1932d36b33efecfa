import fc from 'fast-check'
import { expect, it } from 'vitest'
import { roundedAverage } from './average.ts'

it.each([
  [7, 2, 4],
  [5, 2, 3],
  [-5, 2, -3],
  [10, 3, 3],
  [11, 3, 4],
  [-10, 3, -3],
  [1, 3, 0],
  [0, 5, 0],
])('the average of %i over %i is %i: halves go away from zero', (sum, count, average) => {
  expect(roundedAverage(sum, count)).toBe(average)
})

it('is never a negative zero, so that equal averages are equal in every comparison', () => {
  expect(Object.is(roundedAverage(-1, 3), 0)).toBe(true)
})

it('is a whole number within half of the exact average, and the same below zero as above', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 2 ** 52 }), fc.integer({ min: 1, max: 1_000_000 }), (sum, count) => {
      const average = roundedAverage(sum, count)
      const twice = 2n * (BigInt(average) * BigInt(count) - BigInt(sum))
      expect(twice > -BigInt(count) && twice <= BigInt(count)).toBe(true)
      expect(Math.abs(roundedAverage(-sum, count))).toBe(average)
    }),
  )
})
