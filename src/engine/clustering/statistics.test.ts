import { describe, expect, it } from 'vitest'
import { meanOf, mostFrequent, quantile, rangeOf } from './statistics.ts'

describe('quantile', () => {
  it("gives NumPy's default quantiles", () => {
    const ascending = Float64Array.of(1, 2, 4, 8, 16, 32)
    // numpy.quantile([1, 2, 4, 8, 16, 32], [0, 0.1, 0.25, 0.5, 0.9, 1])
    expect([0, 0.1, 0.25, 0.5, 0.9, 1].map((share) => quantile(ascending, share))).toEqual([1, 1.5, 2.5, 6, 24, 32])
  })

  it('is the only value there is, and nothing of none', () => {
    expect(quantile([7], 0.3)).toBe(7)
    expect(quantile([], 0.5)).toBeNaN()
  })
})

it('a range spans the values, negative ones too, and nothing spans none', () => {
  expect(rangeOf(Float64Array.of(3, -2, 9, 0))).toEqual([-2, 9])
  expect(rangeOf([])).toBeNull()
})

it('of several values that are most frequent the first counts', () => {
  expect(mostFrequent([5, 2, 2, 9, 9])).toBe(2)
})

it('the mean of nothing is none', () => {
  expect(meanOf([1, 2, 6])).toBe(3)
  expect(meanOf([])).toBeNaN()
})
