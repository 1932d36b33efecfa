import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Histogram } from '../../../shared/model/distribution.ts'
import { byGroup, firstCuts, movedCuts, withMoved, withOneMore } from './cuts.ts'

const BARS = [
  { from: 0, to: 10, customers: 60 },
  { from: 10, to: 20, customers: 20 },
  { from: 20, to: 30, customers: 20 },
]
const histogram: Histogram = { scale: 'linear', bars: BARS, cuts: [] }
const histograms = { recency: histogram, frequency: histogram, monetary: histogram }

describe('the cuts to start from', () => {
  test('are those of the run in whole values, and equal ones are drawn apart', () => {
    const thresholds = { recency: [13.8, 33, 72, 180], frequency: [1, 1, 3, 3], monetary: [2_501_900.5, 4_901_000] }
    expect(firstCuts(thresholds, histograms, 100)).toEqual({
      recency: [13, 33, 72, 180],
      frequency: [1, 2, 3, 4],
      monetary: [2_501_900, 4_901_000],
    })
  })

  test('where equal values fall on the upper side, lie just below', () => {
    const thresholds = { recency: [14.8, 34], frequency: [2, 3], monetary: [100.5], equal: 'upper' as const }
    expect(firstCuts(thresholds, histograms, 1)).toEqual({ recency: [14, 33], frequency: [1, 2], monetary: [100] })
  })

  test('where the run has none, make groups as equal as the bars allow', () => {
    const thresholds = { recency: [14], frequency: [], monetary: [] }
    expect(firstCuts(thresholds, histograms, 1).frequency).toEqual([10, 11, 12, 20])
  })
})

test('what nobody touched is the run’s own, which whole values apart cannot always tell', () => {
  const thresholds = { recency: [13.8, 33], frequency: [1, 1, 1, 2], monetary: [2_501_900.5] }
  const first = firstCuts(thresholds, histograms, 100)
  expect(movedCuts(first, first, thresholds)).toEqual({ recency: null, frequency: null, monetary: null })
  const cuts = { ...first, recency: [14, 33] }
  expect(movedCuts(cuts, first, thresholds)).toEqual({ recency: [14, 33], frequency: null, monetary: null })
  expect(movedCuts(cuts, first, { ...thresholds, equal: 'upper' })).toEqual(cuts)
})

test('a moved cut stays between its neighbours', () => {
  expect(withMoved([10, 20, 30], 1, 25, 1)).toEqual([10, 25, 30])
  expect(withMoved([10, 20, 30], 1, 99, 1)).toEqual([10, 29, 30])
  expect(withMoved([10, 20, 30], 1, -5, 1)).toEqual([10, 11, 30])
  expect(withMoved([10, 11, 12], 1, 99, 1)).toEqual([10, 11, 12])
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.integer({ min: 0, max: 1_000 }), { minLength: 1, maxLength: 8 }),
      fc.nat(7),
      fc.integer({ min: -100, max: 1_100 }),
      (values, place, value) => {
        const cuts = values.toSorted((one, other) => one - other)
        const moved = withMoved(cuts, place % cuts.length, value, 1)
        expect(moved.length).toBe(cuts.length)
        for (const [at, cut] of moved.entries()) expect(cut).toBeGreaterThan(moved[at - 1] ?? Number.NEGATIVE_INFINITY)
      },
    ),
  )
})

test('one more cut halves the fullest group that has room', () => {
  expect(withOneMore([10, 20], [60, 20, 20], BARS, 1)).toEqual([5, 10, 20])
  expect(withOneMore([1, 20], [60, 20, 20], BARS, 1)).toEqual([1, 11, 20])
  expect(withOneMore([1, 2, 3, 4, 5, 6, 7, 8], [60], BARS, 1)).toHaveLength(8)
})

test('groups run upwards: recency scores the other way round', () => {
  expect(byGroup('recency', [1, 2, 3])).toEqual([3, 2, 1])
  expect(byGroup('monetary', [1, 2, 3])).toEqual([1, 2, 3])
})
