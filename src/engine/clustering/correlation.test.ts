import { describe, expect, it } from 'vitest'
import { correlationMatrix } from './correlation.ts'
import { hasReference, onlineRetail } from './online-retail.fixture.ts'

describe('correlationMatrix', () => {
  it('is 1, -1 and 0 where it must be', () => {
    const matrix = correlationMatrix([
      [1, 2, 3],
      [30, 20, 10],
      [7, 7, 7],
    ])
    expect(matrix[0]?.[1]).toBeCloseTo(-1, 12)
    expect(matrix[0]?.[2]).toBe(0)
    expect(matrix.map((row, at) => row[at])).toEqual([1, 1, 1])
  })

  it('is that of every pair, whichever stands first', () => {
    // numpy.corrcoef([1, 2, 6, 7], [3, 1, 8, 0])[0][1]
    const [first, second] = correlationMatrix([
      [1, 2, 6, 7],
      [3, 1, 8, 0],
    ])
    expect(first?.[1]).toBeCloseTo(0.15907119074394446, 12)
    expect(second?.[0]).toBe(first?.[1])
  })

  it.skipIf(!hasReference)("gives pandas' correlations of the logarithms of Online Retail", () => {
    const { recencyDays, frequency, monetary } = onlineRetail()
    const spent = Float64Array.from(monetary, (amount) => amount / 10_000)
    const columns = [recencyDays, frequency, spent].map((column) => Float64Array.from(column, Math.log1p))
    const [first, second] = correlationMatrix(columns)
    expect(first?.[1]).toBeCloseTo(-0.5706264614975632, 10)
    expect(first?.[2]).toBeCloseTo(-0.485468518412164, 10)
    expect(second?.[2]).toBeCloseTo(0.808118625404483, 10)
  })
})
