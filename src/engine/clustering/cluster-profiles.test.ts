import { describe, expect, it } from 'vitest'
import { type ClusterFeature, DEFAULT_CLUSTERING } from '../../shared/model/cluster-settings.ts'
import { profileClusters } from './cluster-profiles.ts'
import { buildFeatures, type Measures } from './features.ts'
import { measure } from './lloyd.ts'

const MEASURES = {
  recencyDays: [10, 1, 3, 20, 2],
  frequency: [1, 4, 8, 3, 6],
  monetary: [10, 90, 50, 30, 40],
} as const

/** The profiles of customers in these clusters, 0-based as k-means numbers them. */
function profiled(
  assignment: readonly number[],
  changed: Partial<Measures> = {},
  more: readonly ClusterFeature[] = [],
) {
  const clustering = { ...DEFAULT_CLUSTERING, features: [...DEFAULT_CLUSTERING.features, ...more] }
  const measures = { ...MEASURES, ...changed }
  const features = buildFeatures(measures, clustering)
  const k = Math.max(...assignment) + 1
  return { features, ...profileClusters(measures, features, measure(features.points, k, Int32Array.from(assignment))) }
}

describe('profileClusters', () => {
  it('numbers the clusters by what they spend on average, most first, and describes each in the units of the measures', () => {
    const { profiles, assignment, features } = profiled([0, 1, 1, 0, 1], { spending: [5, 100, 60, 15, 20] })
    expect([...assignment]).toEqual([2, 1, 1, 2, 1])
    const center = (...customers: number[]) =>
      features.standard.map((column) =>
        expect.closeTo(customers.reduce((sum, at) => sum + (column[at] ?? 0), 0) / customers.length, 12),
      )
    expect(profiles).toEqual([
      expect.objectContaining({
        number: 1,
        customers: 3,
        share: 0.6,
        revenue: 180,
        revenueShare: 0.9,
        meanRecencyDays: 2,
        medianRecencyDays: 2,
        meanFrequency: 6,
        medianFrequency: 6,
        meanMonetary: 60,
        medianMonetary: 50,
        center: center(1, 2, 4),
      }),
      expect.objectContaining({
        number: 2,
        customers: 2,
        share: 0.4,
        revenue: 20,
        revenueShare: 0.1,
        meanRecencyDays: 15,
        medianRecencyDays: 15,
        meanFrequency: 2,
        medianFrequency: 2,
        meanMonetary: 20,
        medianMonetary: 20,
        center: center(0, 3),
      }),
    ])
  })

  it('numbers clusters that spend as much by frequency, most first, then by recency, latest first', () => {
    const equal = { monetary: [7, 7, 7, 7, 7], recencyDays: [10, 4, 6, 20, 2], frequency: [1, 4, 10, 3, 6] }
    expect([...profiled([0, 1, 1, 0, 2], equal).assignment]).toEqual([3, 1, 1, 3, 2])
    expect([...profiled([0, 1, 1, 0, 2], { ...equal, frequency: [2, 2, 2, 2, 2] }).assignment]).toEqual([3, 2, 2, 3, 1])
  })

  it('knows no shares where spending is not known, and none of nothing or less', () => {
    const shares = (spending: readonly number[] | null) =>
      profiled([0, 1, 1, 0, 1], { spending }).profiles.map(({ revenue, revenueShare }) => [revenue, revenueShare])
    expect(shares(null)).toEqual([
      [null, null],
      [null, null],
    ])
    expect(shares([0, 0, 0, 0, 0])).toEqual([
      [0, 0],
      [0, 0],
    ])
    expect(shares([-5, -1, -1, 0, -1])).toEqual([
      [-3, 0],
      [-5, 0],
    ])
    expect(shares([-5, 10, 0, 0, 0])).toEqual([
      [10, 2],
      [-5, -1],
    ])
  })

  it('gives each feature its mean and its median, of a place on a circle the most frequent, of nobody nothing', () => {
    const more = new Map<ClusterFeature, number[]>([
      ['averageOrder', [4, 1, 2, Number.NaN, 9]],
      ['weekday', [7, 3, 5, 7, 5]],
      ['daysBetween', [Number.NaN, 5, 6, Number.NaN, 10]],
    ])
    const { profiles } = profiled([0, 1, 1, 0, 1], { more }, ['averageOrder', 'weekday', 'daysBetween'])
    expect(profiles.map(({ features }) => features.slice(3))).toEqual([
      [
        { mean: 4, typical: 2 },
        { mean: null, typical: 5 },
        { mean: 7, typical: 6 },
      ],
      [
        { mean: 4, typical: 4 },
        { mean: null, typical: 7 },
        { mean: null, typical: null },
      ],
    ])
  })
})
