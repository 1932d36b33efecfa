import { describe, expect, it } from 'vitest'
import { kmeans } from './kmeans.ts'
import type { Points } from './points.ts'
import { createRandom } from './random.ts'
import { measureStability } from './stability.ts'

const random = createRandom(4)
const count = 300
/** Three heaps far apart, and noise without any. */
const heaps: Points = {
  values: Float64Array.from({ length: count }, (_, at) => (at % 3) * 50 + random()),
  count,
  dimensions: 1,
}
const noise: Points = { values: Float64Array.from({ length: count * 4 }, random), count, dimensions: 4 }

describe('measureStability', () => {
  it('finds separate heaps dependable', () => {
    const found = measureStability(heaps, kmeans(heaps, { k: 3, seed: 1, restarts: 3 }), { seed: 1, restarts: 3 })
    expect(found.agreements).toEqual([1, 1, 1, 1, 1])
  })

  it('finds groups in noise to be a sketch', () => {
    const partition = kmeans(noise, { k: 7, seed: 1, restarts: 1 })
    const found = measureStability(noise, partition, { seed: 1, restarts: 1, seeds: 4 })
    expect(found.mean).toBeLessThan(0.75)
  })

  it('compares the partition with those of as many other seeds, and tells how far it is', () => {
    const told: number[] = []
    const partition = kmeans(noise, { k: 7, seed: 1, restarts: 2 })
    const found = measureStability(noise, partition, {
      seed: 1,
      restarts: 2,
      seeds: 3,
      onStart: (share) => told.push(share),
    })
    expect(told).toEqual([0, 1, 2, 3, 4, 5].map((start) => expect.closeTo(start / 6, 12)))
    expect(new Set(found.agreements).size).toBe(3)
    expect(found.agreements.every((agreement) => agreement < 1)).toBe(true)
    expect(found.mean).toBeCloseTo(found.agreements.reduce((sum, agreement) => sum + agreement, 0) / 3, 12)
  })
})
