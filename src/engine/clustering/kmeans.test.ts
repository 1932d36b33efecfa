import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildFeatures } from './features.ts'
import { kmeans } from './kmeans.ts'
import { lloyd, measure } from './lloyd.ts'
import { mlKmeans, toRows } from './ml-kmeans-peer.ts'
import { hasReference, onlineRetail } from './online-retail.fixture.ts'
import { countDistinct, type Points, squaredDistance } from './points.ts'
import { createRandom } from './random.ts'
import { seedCenters } from './seed-centers.ts'

const pointSets = fc
  .tuple(fc.integer({ min: 2, max: 4 }), fc.array(fc.integer({ min: -20, max: 20 }), { minLength: 16, maxLength: 240 }))
  .map(([dimensions, numbers]): Points => {
    const count = Math.floor(numbers.length / dimensions)
    return { values: Float64Array.from(numbers.slice(0, count * dimensions)), count, dimensions }
  })

function centersAsRows(centers: Float64Array, k: number): number[][] {
  return toRows({ values: centers, count: k, dimensions: centers.length / k })
}

describe('lloyd', () => {
  it('reaches the partition that ml-kmeans reaches from the same centres', () => {
    const random = createRandom(3)
    const values = Float64Array.from({ length: 6_000 }, () => random() + random() + random())
    const points: Points = { values, count: 2_000, dimensions: 3 }
    for (const k of [2, 4, 7]) {
      const start = seedCenters(points, k, createRandom(k))
      const ours = lloyd(points, start, { tolerance: 0, maxIterations: 300 })
      expect(ours.assignment).toEqual(mlKmeans(toRows(points), centersAsRows(start, k), k, { seed: 1, tolerance: 0 }))
    }
  })

  it('leaves every point with its nearest centre and every centre at the mean of its points', () => {
    fc.assert(
      fc.property(pointSets, fc.integer({ min: 2, max: 6 }), fc.nat(), (points, wanted, seed) => {
        const k = Math.min(wanted, countDistinct(points, wanted))
        const { dimensions } = points
        const start = seedCenters(points, k, createRandom(seed))
        const found = lloyd(points, start, { tolerance: 0, maxIterations: 300 })
        expect(found.sizes.every((size) => size > 0)).toBe(true)
        for (let point = 0; point < points.count; point++) {
          const distances = Array.from({ length: k }, (_, center) =>
            squaredDistance(points.values, point * dimensions, found.centers, center * dimensions, dimensions),
          )
          expect(distances[found.assignment[point] as number]).toBeLessThanOrEqual(Math.min(...distances) + 1e-9)
        }
        expect(measure(points, k, found.assignment).inertia).toBeCloseTo(found.inertia, 9)
      }),
    )
  })

  it('fills a cluster that no point is nearest to', () => {
    const points: Points = { values: Float64Array.of(0, 1, 2, 10, 11, 12), count: 6, dimensions: 1 }
    const found = lloyd(points, Float64Array.of(1, 11, 1_000), { tolerance: 0, maxIterations: 300 })
    expect([...found.sizes].every((size) => size > 0)).toBe(true)
    expect(found.inertia).toBeLessThan(4)
  })
})

describe('seedCenters', () => {
  it('picks different points as long as there are enough', () => {
    const points: Points = { values: Float64Array.of(1, 1, 1, 1, 1, 1, 1, 2, 3), count: 9, dimensions: 1 }
    for (let seed = 0; seed < 20; seed++) {
      expect([...seedCenters(points, 3, createRandom(seed))].sort()).toEqual([1, 2, 3])
    }
  })
})

describe('kmeans', () => {
  it('gives the same partition for the same seed', () => {
    const random = createRandom(5)
    const points: Points = { values: Float64Array.from({ length: 900 }, random), count: 300, dimensions: 3 }
    const options = { k: 5, seed: 11, restarts: 4 }
    expect(kmeans(points, options)).toEqual(kmeans(points, options))
  })

  it.each([
    [3, [0, 1, 2]],
    [1, [0]],
    [0, [0]],
  ])('makes as many starts as are asked for, one at least: %i', (restarts, started) => {
    const done: number[] = []
    const points: Points = { values: Float64Array.of(1, 2, 8, 9), count: 4, dimensions: 1 }
    kmeans(points, { k: 2, seed: 1, restarts, onRestart: (restart) => done.push(restart) })
    expect(done).toEqual(started)
  })

  it('finds among many points, of which it first tries a sample, what trying all finds', () => {
    const random = createRandom(9)
    const count = 120_000
    const values = Float64Array.from({ length: count }, (_, at) => (at % 4) ** 2 + random() + random())
    const points: Points = { values, count, dimensions: 1 }
    const fromTruth = lloyd(points, Float64Array.of(1, 2, 5, 10), { tolerance: 0, maxIterations: 300 })
    expect(kmeans(points, { k: 4, seed: 1, restarts: 3 }).inertia / fromTruth.inertia - 1).toBeLessThan(1e-4)
  })

  it('tries all points when the sample has too few different ones', () => {
    const values = new Float64Array(150_000)
    values[0] = 1
    values[1] = 2
    const points: Points = { values, count: values.length, dimensions: 1 }
    for (const seed of [1, 2, 3])
      expect([...kmeans(points, { k: 3, seed, restarts: 1 }).sizes].sort()).toEqual([1, 1, 149_998])
  })

  it.skipIf(!hasReference)('comes as near to the best known inertia on Online Retail as it should', () => {
    // Best of scikit-learn over very many restarts, and of R's Hartigan-Wong with 100, whichever is lower.
    const best = [6476.505178, 4858.043601, 3924.78749, 3268.888577, 2840.342283, 2532.854008]
    const bestOfMany = [2325.039744, 2145.127332, 1989.210207]
    const { points } = buildFeatures(onlineRetail())
    for (const [at, inertia] of [...best, ...bestOfMany].entries()) {
      const found = kmeans(points, { k: at + 2, seed: 1, restarts: 10 }).inertia
      expect(found / inertia - 1).toBeGreaterThan(-1e-5)
      expect(found / inertia - 1).toBeLessThan(at < best.length ? 0.001 : 0.01)
    }
  })

  it.skipIf(!hasReference)('reaches the best known inertia of 10 clusters with 100 starts', () => {
    const { points } = buildFeatures(onlineRetail())
    expect(kmeans(points, { k: 10, seed: 1, restarts: 100 }).inertia / 1989.210207 - 1).toBeLessThan(0.001)
  })
})
