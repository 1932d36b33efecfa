import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { spreadTotal } from './spread-total.ts'

describe('spreadTotal', () => {
  it.each([
    [100, [1, 1, 1], [34, 33, 33]],
    [101, [1, 1, 1], [34, 34, 33]],
    [100, [1, 2], [33, 67]],
    [-100, [1, 1, 1], [-33, -33, -34]],
    [10, [5, -5, 5], [5, 0, 5]],
    [7, [0, 0], [7, 0]],
    [7, [-1, -2], [7, 0]],
    [7, [0, 1], [0, 7]],
    [7, [], []],
    [0, [1, 2], [0, 0]],
  ])('%i by %j is %j', (total, weights, parts) => {
    expect(spreadTotal(total, weights).map((part) => part + 0)).toEqual(parts)
  })

  it('adds up to the total, each part within one of its share, and larger weights get no less', () => {
    const weights = fc.array(fc.integer({ min: 0, max: 1_000 }), { minLength: 1, maxLength: 20 })
    fc.assert(
      fc.property(fc.integer({ min: -1_000_000, max: 1_000_000 }), weights, (total, given) => {
        const parts = spreadTotal(total, given)
        const sum = given.reduce((all, weight) => all + weight, 0)
        expect(parts.reduce((all, part) => all + part, 0)).toBe(total)
        if (sum === 0) return
        for (const [at, weight] of given.entries())
          expect(Math.abs((parts[at] ?? 0) - (total * weight) / sum)).toBeLessThan(1)
      }),
    )
  })
})
