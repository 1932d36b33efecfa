import fc from 'fast-check'
import { expect, test } from 'vitest'
import { placeOf, valueAt } from './cut-axis.ts'

const BARS = [
  { from: 0, to: 10, customers: 5 },
  { from: 10, to: 30, customers: 3 },
  { from: 30, to: 100, customers: 1 },
]

test('bars of any width take the same room, and values lie evenly inside them', () => {
  expect([0, 5, 10, 20, 30, 100].map((value) => placeOf(value, BARS))).toEqual([
    0,
    expect.closeTo(0.5 / 3),
    expect.closeTo(1 / 3),
    expect.closeTo(1.5 / 3),
    expect.closeTo(2 / 3),
    1,
  ])
  expect(placeOf(-5, BARS)).toBe(0)
  expect(placeOf(500, BARS)).toBe(1)
})

test('the way back leads to the same value, and places keep the order of values', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 100 }), (one, other) => {
      expect(valueAt(placeOf(one, BARS), BARS)).toBeCloseTo(one, 6)
      if (one < other) expect(placeOf(one, BARS)).toBeLessThan(placeOf(other, BARS))
    }),
  )
})
