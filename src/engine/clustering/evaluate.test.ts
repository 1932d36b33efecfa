import { expect, it } from 'vitest'
import { evaluate } from './evaluate.ts'
import { measure } from './lloyd.ts'
import type { Points } from './points.ts'

/** A hundred points on a line, of which the first so many are far from the others. */
function split(apart: number) {
  const values = Float64Array.from({ length: 100 }, (_, at) => (at < apart ? 1_000 + at : at))
  const points: Points = { values, count: 100, dimensions: 1 }
  return {
    points,
    partition: measure(
      points,
      2,
      Int32Array.from(values, (value) => (value >= 1_000 ? 1 : 0)),
    ),
  }
}

it('admits a partition in which no cluster has less than two of a hundred points', () => {
  for (const [apart, admissible] of [
    [1, false],
    [2, true],
    [98, true],
    [99, false],
  ] as const) {
    const { points, partition } = split(apart)
    const { candidates, sample } = evaluate(points, [partition], 1)
    expect(sample).toBe(100)
    expect(candidates).toEqual([
      expect.objectContaining({
        k: 2,
        inertia: partition.inertia,
        smallestShare: Math.min(apart, 100 - apart) / 100,
        admissible,
      }),
    ])
  }
})

it('scores the partitions in the order in which they come', () => {
  const { points, partition } = split(40)
  const worse = measure(
    points,
    2,
    Int32Array.from(points.values, (_, at) => at % 2),
  )
  const [good, bad] = evaluate(points, [partition, worse], 1).candidates
  expect(good?.silhouette).toBeGreaterThan(0.9)
  expect(bad?.silhouette).toBeLessThan(0.1)
  expect(good?.calinskiHarabasz).toBeGreaterThan(bad?.calinskiHarabasz ?? Infinity)
  expect(good?.daviesBouldin).toBeLessThan(bad?.daviesBouldin ?? 0)
})
