import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { silhouettePlot } from './silhouette-plot.ts'

describe('silhouettePlot', () => {
  it('sorts each cluster, best first, and counts those on the wrong side', () => {
    expect(silhouettePlot([0.1, 0.5, -0.2, 0.9], [2, 1, 2, 1], 100)).toEqual([
      { cluster: 1, mean: 0.7, misplaced: 0, scores: [0.9, 0.5] },
      { cluster: 2, mean: -0.05, misplaced: 0.5, scores: [0.1, -0.2] },
    ])
  })

  it('keeps the best and the worst when it thins out, and no more bars than asked for', () => {
    // Adding 0 makes 0 of -0, which no silhouette is and which sorts as 0 does.
    const score = fc.double({ min: -1, max: 1, noNaN: true }).map((value) => value + 0)
    const points = fc.array(fc.tuple(score, fc.integer({ min: 1, max: 4 })), {
      minLength: 1,
      maxLength: 300,
    })
    fc.assert(
      fc.property(points, fc.integer({ min: 8, max: 60 }), (all, bars) => {
        const plot = silhouettePlot(
          all.map(([score]) => score),
          all.map(([, cluster]) => cluster),
          bars,
        )
        expect(plot.reduce((sum, cluster) => sum + cluster.scores.length, 0)).toBeLessThanOrEqual(bars + plot.length)
        for (const { cluster, scores } of plot) {
          const own = all.filter(([, label]) => label === cluster).map(([score]) => score)
          expect(scores[0]).toBe(Math.max(...own))
          if (scores.length > 1) expect(scores.at(-1)).toBe(Math.min(...own))
        }
      }),
    )
  })

  it('shares the bars out by size, one at least for each, and counts a silhouette of 0 as well placed', () => {
    const scores = [0.9, 0.8, 0.7, 0.6, 0.5, 0.4, 0.3, 0.2, 0.1, 0]
    const plot = silhouettePlot(scores, [1, 1, 1, 1, 1, 1, 1, 1, 1, 2], 5)
    expect(plot.map(({ scores: drawn }) => drawn)).toEqual([[0.9, 0.6, 0.4, 0.1], [0]])
    expect(plot.map(({ misplaced }) => misplaced)).toEqual([0, 0])
    expect(silhouettePlot([0.1, 0.3], [1, 1], 1)[0]?.scores).toEqual([0.3])
  })
})
