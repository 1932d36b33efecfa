import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { boxPlot, histogram, splitByCluster, wholeNumbers } from './distribution.ts'

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

  it('reaches one and a half times the box, ends included', () => {
    // The quartiles of these are 4 and 8, so that whiskers reach from -2 to 14.
    expect(boxPlot([-2, 4, 6, 8, 14])).toMatchObject({ lowWhisker: -2, highWhisker: 14, outside: 0 })
    expect(boxPlot([-3, 4, 6, 8, 15])).toMatchObject({ lowWhisker: 4, highWhisker: 8, outside: 2 })
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

  it('has one bin as wide as one for values that are all equal, and none without values', () => {
    expect(histogram([[3, 3], []], 2)).toEqual({
      edges: [3, 4, 5],
      counts: [
        [2, 0],
        [0, 0],
      ],
    })
    expect(histogram([[], []], 2)).toEqual({ edges: [], counts: [[], []] })
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

describe('wholeNumbers', () => {
  it('has a bin for each number of the range', () => {
    expect(wholeNumbers([[1, 3, 3], []], { first: 1, count: 3 })).toEqual({
      edges: [1, 2, 3, 4],
      counts: [
        [1, 0, 2],
        [0, 0, 0],
      ],
    })
  })
})

describe('splitByCluster', () => {
  it('keeps the order of the customers in each cluster', () => {
    expect(splitByCluster([5, 6, 7, 8], [2, 1, 2, 1], 3).map((own) => [...own])).toEqual([[6, 8], [5, 7], []])
  })
})
