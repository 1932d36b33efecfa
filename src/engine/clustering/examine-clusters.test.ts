import { describe, expect, it } from 'vitest'
import { DEFAULT_CLUSTERING } from '../../shared/model/cluster-settings.ts'
import { clusterCustomers } from './cluster-customers.ts'
import { examineClusters } from './examine-clusters.ts'

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
    expect(seen.spreads.map(({ feature, boxes }) => [feature, boxes.length])).toEqual([
      ['recency', 3],
      ['frequency', 3],
      ['monetary', 3],
    ])
    expect(seen.correlation.matrix[0]?.[1]).toBeLessThan(0)
    expect(seen.components.ratios.reduce((sum, ratio) => sum + ratio, 0)).toBeCloseTo(1, 12)
  })
})
