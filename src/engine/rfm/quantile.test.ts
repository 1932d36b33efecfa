import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cutsBelow, cutValues, quantileCuts } from './quantile.ts'

describe('quantileCuts', () => {
  it('agrees with R and NumPy (type 7)', () => {
    // R: quantile(c(1, 2, 4, 8, 16, 32), c(.2, .4, .6, .8)) gives 2 4 8 16; NumPy gives the same.
    expect(cutValues(quantileCuts([1, 2, 4, 8, 16, 32], 5))).toEqual([2, 4, 8, 16])
    // R: quantile(c(3, 5, 9, 10), c(.2, .4, .6, .8)) gives 4.2 5.8 8.2 9.4
    expect(cutValues(quantileCuts([3, 5, 9, 10], 5))).toEqual([4.2, 5.8, 8.2, 9.4])
  })

  it('is one value for one customer', () => {
    expect(cutValues(quantileCuts([7], 5))).toEqual([7, 7, 7, 7])
  })

  it('puts a value that equals a cut on its lower side', () => {
    const cuts = quantileCuts([1, 2, 4, 8, 16, 32], 5)
    expect([1, 2, 3, 4, 16, 17].map((value) => cutsBelow(value, cuts))).toEqual([0, 0, 1, 1, 3, 4])
  })

  it('scales with its values exactly, so that a currency unit changes no score', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -1e9, max: 1e9 }), { minLength: 1 }), (values) => {
        const sorted = Float64Array.from(values).sort()
        const cuts = quantileCuts(sorted, 5)
        const hundredfold = quantileCuts(
          sorted.map((value) => value * 100),
          5,
        )
        for (const value of values) expect(cutsBelow(value * 100, hundredfold)).toBe(cutsBelow(value, cuts))
      }),
    )
  })
})
