import { describe, expect, it } from 'vitest'
import { type ClusterFeature, DEFAULT_CLUSTERING } from '../../shared/model/cluster-settings.ts'
import { clusterCustomers } from './cluster-customers.ts'
import { boxPlot, splitByCluster } from './distribution.ts'
import { examineClusters } from './examine-clusters.ts'
import { buildFeatures } from './features.ts'

const count = 150
const scaleOf = (at: number) => [1, 10, 100][at % 3] as number
const measures = {
  recencyDays: Array.from({ length: count }, (_, at) => 400 / scaleOf(at) + (at % 7)),
  frequency: Array.from({ length: count }, (_, at) => (at === 149 ? 4_000 : scaleOf(at) / 2 + (at % 3))),
  monetary: Array.from({ length: count }, (_, at) => (scaleOf(at) * 50 + (at % 11)) * 10_000),
}

describe('examineClusters', () => {
  const found = clusterCustomers(measures, { k: 3, seed: 1 })
  if (found === null) throw new Error('The customers of this test fall into three groups.')
  const segments = Array.from({ length: count }, (_, at) => ['Lost', 'Loyal', 'Champions'][at % 3] as string)
  const seen = examineClusters(measures, found.figures, found.assignment, {
    seed: 1,
    segments,
    segmentOrder: ['Champions', 'Loyal', 'Lost'],
    clustering: { ...DEFAULT_CLUSTERING, outliers: 0.02 },
    drawn: 60,
  })

  it('says how far it is, and stops when it is cancelled', () => {
    const told: number[] = []
    const signal = { aborted: false }
    const look = (stopAt: number) =>
      examineClusters(measures, found.figures, found.assignment, {
        seed: 1,
        segments,
        segmentOrder: ['Champions', 'Loyal', 'Lost'],
        signal,
        onProgress: (fraction) => {
          told.push(fraction)
          signal.aborted = fraction >= stopAt
        },
      })
    look(1)
    // A hundred trees, and five times the ten starts that the clusters were found by.
    expect(told.length).toBeGreaterThan(150)
    expect(told).toEqual([...told].sort((a, b) => a - b))
    expect([told[0], told.at(-1)]).toEqual([0, 0.95])
    told.length = 0
    expect(() => look(0.5)).toThrow(expect.objectContaining({ code: 'cancelled' }))
    expect(told.at(-1)).toBeLessThan(0.52)
  })

  it('sets each cluster beside its segment', () => {
    expect(seen.segments.counts).toEqual([
      [50, 0, 0],
      [0, 50, 0],
      [0, 0, 50],
    ])
  })

  it('finds the customer whom nobody is like', () => {
    expect(seen.outliers).toHaveLength(3)
    expect(seen.outliers[0]).toMatchObject({ customer: 149, most: { feature: 'frequency' } })
  })

  it('draws no more than was asked for, each in the cluster it belongs to', () => {
    expect(seen.scatter).toHaveLength(60)
    expect(seen.scatter.every(({ customer, cluster }) => found.assignment[customer] === cluster)).toBe(true)
    expect(seen.silhouettes.flatMap(({ scores }) => scores)).toHaveLength(60)
  })

  it('names every cluster, knows them dependable, and spreads every measure', () => {
    expect(seen.names.map(({ number }) => number)).toEqual([1, 2, 3])
    expect(seen.stability.mean).toBe(1)
    expect(seen.secondOpinion).toEqual({ agreement: 1, customers: 150 })
    expect(seen.spreads.map(({ feature, boxes }) => [feature, boxes.length])).toEqual([
      ['recency', 3],
      ['frequency', 3],
      ['monetary', 3],
    ])
    expect(seen.correlation.matrix[0]?.[1]).toBeLessThan(0)
    expect(seen.components.ratios.reduce((sum, ratio) => sum + ratio, 0)).toBeCloseTo(1, 12)
  })

  it('knows each cluster’s silhouettes and the share of variance between clusters as the clustering does', () => {
    const whole = seen.silhouettes.reduce((sum, { mean, cluster }) => {
      return sum + mean * (found.figures.sizes[cluster - 1] as number)
    }, 0)
    expect(seen.silhouettes.map(({ cluster }) => cluster)).toEqual([1, 2, 3])
    expect(whole / count).toBeCloseTo(found.figures.silhouette, 12)
    // Three standardised columns have a variance of 3.
    expect(seen.explained).toBeCloseTo(1 - found.figures.inertia / (3 * count), 12)
  })

  it('spreads each measure over the clusters in its own unit, on a logarithmic scale unless something is negative', () => {
    const frequencies = splitByCluster(measures.frequency, found.assignment, 3)
    expect(seen.spreads[1]?.boxes).toEqual(frequencies.map(boxPlot))
    expect(seen.spreads.map(({ isLog }) => isLog)).toEqual([true, true, true])
    expect(seen.spreads[1]?.histogram.edges[0]).toBeCloseTo(Math.log1p(0.5), 12)
    expect(seen.spreads[1]?.histogram.edges).toHaveLength(25)
    const withLoss = { ...measures, monetary: measures.monetary.map((money, at) => (at === 0 ? -money : money)) }
    expect(look(withLoss).spreads.map(({ isLog }) => isLog)).toEqual([true, true, false])
  })

  it('leaves those without a value out of a spread, and counts places on a circle one by one', () => {
    const more = new Map<ClusterFeature, number[]>([
      ['weekday', Array.from({ length: count }, (_, at) => 1 + (at % 7))],
      ['hour', Array.from({ length: count }, (_, at) => at % 24)],
      ['averageOrder', Array.from({ length: count }, (_, at) => (at % 3 === 0 ? Number.NaN : at))],
    ])
    const features = ['weekday', 'hour', 'averageOrder', 'recency'] as const
    const { spreads, correlation, outliers } = look({ ...measures, more }, features)
    const [weekday, hour, order] = spreads
    expect([weekday?.boxes, weekday?.isLog]).toEqual([[null, null, null], false])
    expect(weekday?.histogram.edges).toEqual([1, 2, 3, 4, 5, 6, 7, 8])
    expect(hour?.histogram.edges).toEqual(Array.from({ length: 25 }, (_, at) => at))
    const total = (counts: readonly (readonly number[])[]) => counts.flat().reduce((sum, each) => sum + each, 0)
    expect([weekday, hour, order].map((spread) => total(spread?.histogram.counts ?? []))).toEqual([count, count, 100])
    expect(correlation.features).toEqual(['averageOrder', 'recency'])
    expect(outliers.every(({ most }) => most?.feature === 'averageOrder' || most?.feature === 'recency')).toBe(true)
  })

  it('says how far an outlier is from the average customer in what it is farthest in', () => {
    const { standard } = buildFeatures(measures)
    for (const { customer, most } of seen.outliers) {
      const own = standard.map((column) => column[customer] as number)
      const farthest = own.reduce((one, other) => (Math.abs(other) > Math.abs(one) ? other : one))
      expect(most?.deviations).toBe(farthest)
    }
  })

  /** The same clusters of other measures. */
  function look(
    changed: Parameters<typeof examineClusters>[0],
    features: readonly ClusterFeature[] = DEFAULT_CLUSTERING.features,
  ) {
    if (found === null) throw new Error('There are no clusters.')
    return examineClusters(changed, { ...found.figures, restarts: 1 }, found.assignment, {
      seed: 1,
      segments,
      segmentOrder: ['Champions', 'Loyal', 'Lost'],
      clustering: { ...DEFAULT_CLUSTERING, features, outliers: 0.1 },
    })
  }
})
