import { describe, expect, it } from 'vitest'
import { calinskiHarabasz } from './calinski-harabasz.ts'
import { daviesBouldin } from './davies-bouldin.ts'
import { buildFeatures } from './features.ts'
import { measure } from './lloyd.ts'
import { hasReference, onlineRetail, readCsv } from './online-retail.fixture.ts'
import { type Points, squaredDistance } from './points.ts'
import { createRandom } from './random.ts'
import { sampledSilhouettes, silhouettes } from './silhouette.ts'

type ScoreColumn = 'k' | 'sizes' | 'silhouette' | 'calinski_harabasz' | 'davies_bouldin'

/** Two pairs on a line, 0 1 and 10 12: small enough for figures by hand. */
const line: Points = { values: Float64Array.of(0, 1, 10, 12), count: 4, dimensions: 1 }
const pairs = Int32Array.of(0, 0, 1, 1)

describe('silhouettes', () => {
  it('agrees with the definition worked by hand', () => {
    const [first, second, third, fourth] = silhouettesOf(line, 2, pairs)
    expect(first).toBeCloseTo((11 - 1) / 11, 12)
    expect(second).toBeCloseTo((10 - 1) / 10, 12)
    expect(third).toBeCloseTo((9.5 - 2) / 9.5, 12)
    expect(fourth).toBeCloseTo((11.5 - 2) / 11.5, 12)
  })

  it('gives 0 to a point alone in its cluster, and skips a cluster without points', () => {
    expect(silhouettesOf(line, 3, Int32Array.of(0, 2, 2, 2))[0]).toBe(0)
  })

  it('takes a seeded sample of many points', () => {
    const random = createRandom(2)
    const points: Points = { values: Float64Array.from({ length: 12_000 }, random), count: 6_000, dimensions: 2 }
    const halves = Int32Array.from({ length: 6_000 }, (_, point) =>
      (points.values[point * 2] as number) < 0.5 ? 0 : 1,
    )
    const both = [{ k: 2, assignment: halves }]
    const once = sampledSilhouettes(points, both, 9)
    expect(once).toEqual(sampledSilhouettes(points, both, 9))
    expect(once.sample).toBe(5_000)
    const all = silhouettesOf(points, 2, halves).reduce((sum, score) => sum + score, 0) / 6_000
    expect(Math.abs((once.silhouettes[0] as number) - all)).toBeLessThan(0.01)
  })

  it('gives each of several groupings what it has alone', () => {
    const random = createRandom(5)
    const points: Points = { values: Float64Array.from({ length: 300 }, random), count: 100, dimensions: 3 }
    const groupings = [2, 3, 7].map((k) => ({
      k,
      assignment: Int32Array.from({ length: 100 }, () => Math.floor(random() * k)),
    }))
    for (const [at, scores] of silhouettes(points, groupings).entries()) {
      const { k, assignment } = groupings[at] as (typeof groupings)[number]
      for (const [point, score] of silhouettesOf(points, k, assignment).entries())
        expect(scores[point]).toBeCloseTo(score, 12)
    }
  })
})

describe('calinskiHarabasz and daviesBouldin', () => {
  it('agree with the definitions worked by hand', () => {
    const partition = measure(line, 2, pairs)
    expect(calinskiHarabasz(line, partition)).toBeCloseTo(110.25 / (2.5 / 2), 12)
    expect(daviesBouldin(line, partition)).toBeCloseTo((0.5 + 1) / 10.5, 12)
  })

  it('say 1 and 0 when every point lies on its centre', () => {
    const points: Points = { values: Float64Array.of(3, 3, 5), count: 3, dimensions: 1 }
    const partition = measure(points, 2, Int32Array.of(0, 0, 1))
    expect([calinskiHarabasz(points, partition), daviesBouldin(points, partition)]).toEqual([1, 0])
  })
})

describe.skipIf(!hasReference)('the scores of scikit-learn on its own partitions of Online Retail', () => {
  const { points } = hasReference ? buildFeatures(onlineRetail()) : { points: line }
  const expected = hasReference ? readCsv<ScoreColumn>('online_retail_kmeans_log.csv') : []
  const allCenters = hasReference ? readCsv<'k' | 'zR' | 'zF' | 'zM'>('online_retail_kmeans_log_centroids.csv') : []

  it.each(expected)('are the same for k = $k', (row) => {
    const centers = allCenters.filter((center) => center.k === row.k)
    const flat = Float64Array.from(
      centers.flatMap((center) => [center.zR, center.zF, center.zM]),
      Number,
    )
    const partition = measure(points, centers.length, nearest(points, flat))
    expect([...partition.sizes].sort((a, b) => b - a).join('/')).toBe(row.sizes)
    const mean =
      silhouettesOf(points, partition.k, partition.assignment).reduce((sum, score) => sum + score, 0) / points.count
    expectClose(mean, row.silhouette)
    expectClose(calinskiHarabasz(points, partition), row.calinski_harabasz)
    expectClose(daviesBouldin(points, partition), row.davies_bouldin)
  })
})

function silhouettesOf(points: Points, k: number, assignment: Int32Array): Float64Array {
  return silhouettes(points, [{ k, assignment }])[0] as Float64Array
}

function nearest({ values, count, dimensions }: Points, centers: Float64Array): Int32Array {
  const k = centers.length / dimensions
  return Int32Array.from({ length: count }, (_, point) => {
    const distances = Array.from({ length: k }, (_, center) =>
      squaredDistance(values, point * dimensions, centers, center * dimensions, dimensions),
    )
    return distances.indexOf(Math.min(...distances))
  })
}

function expectClose(actual: number, reference: string): void {
  expect(Math.abs(actual / Number(reference) - 1)).toBeLessThan(1e-6)
}
