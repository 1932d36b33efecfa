import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { boxPlot, histogram, splitByCluster } from './distribution.ts'

describe('boxPlot', () => {
  it('ends its whiskers at values, and counts those beyond', () => {
    expect(boxPlot([9, 1, 2, 3, 4, 100])).toEqual({
      lowWhisker: 1,
      q1: 2.25,
      median: 3.5,
      q3: 7.75,
      highWhisker: 9,
      outside: 1,
    })
  })

  it('is nothing for no values and a line for one', () => {
    expect(boxPlot([])).toBeNull()
    expect(boxPlot([4])).toEqual({ lowWhisker: 4, q1: 4, median: 4, q3: 4, highWhisker: 4, outside: 0 })
  })
})

describe('histogram', () => {
  it('puts a value on an edge into the bin above, and the greatest into the last', () => {
    expect(histogram([[0, 1, 1.5], [4]], 4)).toEqual({
      edges: [0, 1, 2, 3, 4],
      counts: [
        [1, 2, 0, 0],
        [0, 0, 0, 1],
      ],
    })
  })

  it('counts every value once', () => {
    const values = fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }))
    fc.assert(
      fc.property(fc.array(values, { minLength: 1, maxLength: 4 }), fc.integer({ min: 1, max: 30 }), (groups, bins) => {
        const { counts } = histogram(groups, bins)
        expect(counts.map((own) => own.reduce((sum, count) => sum + count, 0))).toEqual(groups.map((own) => own.length))
      }),
    )
  })
})

describe('splitByCluster', () => {
  it('keeps the order of the customers in each cluster', () => {
    expect(splitByCluster([5, 6, 7, 8], [2, 1, 2, 1], 3).map((own) => [...own])).toEqual([[6, 8], [5, 7], []])
  })
})
