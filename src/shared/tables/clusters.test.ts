import { expect, it } from 'vitest'
import type { ClusterCandidate, ClusterFigures, ClusterProfile } from '../model/clusters.ts'
import { ENGLISH } from '../words/english.ts'
import { said } from '../words/said.ts'
import {
  CANDIDATE_COLUMNS,
  clusterFigures,
  clusterMeanColumns,
  clusterMedianColumns,
  clusterSizeColumns,
} from './cluster-report.ts'
import { COMPONENT_COLUMNS, OUTLIER_COLUMNS, profileColumns } from './clusters.ts'
import { type Column, writeCell } from './column.ts'
import { written } from './testing/written.ts'

/** Made from recency, monetary, the share of returns and the favourite weekday. */
const BEST: ClusterProfile = {
  number: 1,
  customers: 12,
  share: 0.25,
  meanRecencyDays: 10.25,
  meanFrequency: 6.5,
  meanMonetary: 300_0000,
  medianRecencyDays: 8,
  medianFrequency: 5,
  medianMonetary: 250_0000,
  revenue: 3600_0000,
  revenueShare: 0.6,
  center: [1, 2, 0],
  features: [
    { mean: 10.25, typical: 8 },
    { mean: 300, typical: 250 },
    { mean: 0.1, typical: 0.05 },
    { mean: null, typical: 6 },
  ],
}
const UNKNOWN: ClusterProfile = {
  ...BEST,
  number: 2,
  revenue: null,
  revenueShare: null,
  features: [{ mean: null, typical: null }],
}
const INPUTS = (['recency', 'monetary', 'returnShare', 'weekday'] as const).map((feature) => ({
  feature,
  missing: 0,
  isFlat: false,
}))

it('shows the features that clusters were made from, each in its unit', () => {
  expect(written(profileColumns(INPUTS, 'mean'), [BEST, UNKNOWN])).toEqual([
    'Cluster | Customers | Share | Recency | Monetary | Share of orders returned | Favourite weekday',
    '1 | 12 | 25.0% | 10.3 | £300 | 10.0% | 6',
    '2 | 12 | 25.0% | – | – | – | –',
  ])
  expect(written(profileColumns(INPUTS, 'median'), [BEST])[1]).toBe('1 | 12 | 25.0% | 8.0 | £250 | 5.0% | 6')
})

it('says of weekdays and hours that they are those of most customers', () => {
  const columns = profileColumns([...INPUTS, { feature: 'hour', missing: 0, isFlat: false }], 'mean')
  expect(columns.slice(3).map(({ help }) => help)).toEqual([
    'feature.recency.about',
    'feature.monetary.about',
    'feature.returnShare.about',
    'clusters.column.weekday.about',
    'clusters.column.hour.about',
  ])
})

it('reports the size of clusters, by name where they have one', () => {
  const names = [{ number: 1, name: said('segments.all'), sentence: '' }]
  expect(written(clusterSizeColumns(names), [BEST, UNKNOWN])).toEqual([
    'Cluster | Customers | Share of customers | Share of revenue',
    '1. All customers | 12 | 25.0% | 60.0%',
    'Cluster 2 | 12 | 25.0% | –',
  ])
})

it('reports means and medians under what is measured', () => {
  const totals = { frequency: 'orders', monetary: 'total' } as const
  expect(written(clusterMeanColumns(totals), [BEST])).toEqual([
    'Average days since last order | Average orders | Average spend',
    '10.3 | 6.5 | £300',
  ])
  expect(written(clusterMedianColumns({ frequency: 'lines', monetary: 'margin' }), [BEST])).toEqual([
    'Median days since last order | Median lines | Median margin',
    '8.0 | 5.0 | £250',
  ])
})

it('reports how good a split is and what it was made with', () => {
  const figures = {
    k: 4,
    silhouette: 0.4567,
    silhouetteSample: 1,
    calinskiHarabasz: 1234.56,
    daviesBouldin: 0.9876,
    inertia: 88.25,
    inputs: INPUTS.slice(0, 2),
    form: 'log',
    seed: 1234,
    restarts: 10,
    clampedMonetary: 3,
  } as unknown as ClusterFigures
  const lines = clusterFigures(figures, ENGLISH).map(({ label, kind, value, about }) => {
    const column: Column<null> = { id: '', title: label, kind, value: () => value }
    return [ENGLISH.say(label), writeCell(column, null, ENGLISH, null), about]
  })
  expect(lines.map((line) => line.slice(0, 2).join(' | '))).toEqual([
    'Clusters | 4',
    'Silhouette | 0.457',
    'Calinski-Harabasz | 1,234.6',
    'Davies-Bouldin | 0.988',
    'Inertia | 88.3',
    'Compared by | Recency (log), Monetary (log)',
    'Seed | 1234',
    'Restarts | 10',
    'Negative spending taken as 0 | 3',
  ])
  expect(lines[1]?.[2]).toMatch(/Measured on 1 customer\.$/)
})

it('lists the numbers of clusters that were tried', () => {
  const three: ClusterCandidate = {
    k: 3,
    inertia: 120.5,
    silhouette: 0.5,
    calinskiHarabasz: 900,
    daviesBouldin: 0.75,
    smallestShare: 0.2,
    admissible: true,
  }
  expect(written(CANDIDATE_COLUMNS, [three, { ...three, k: 9, smallestShare: 0.01, admissible: false }])).toEqual([
    'Number of clusters | Silhouette | Calinski-Harabasz | Davies-Bouldin | Inertia | Smallest cluster | Every cluster large enough',
    '3 clusters | 0.500 | 900.0 | 0.750 | 120.5 | 20.0% | yes',
    '9 clusters | 0.500 | 900.0 | 0.750 | 120.5 | 1.0% | no',
  ])
})

it('lists components with what they explain', () => {
  expect(written(COMPONENT_COLUMNS, [{ number: 2, ratio: 0.25, upTo: 0.75, madeOf: 'Recency' }])).toEqual([
    'Component | Explains | Cumulative | Mainly made of',
    '2 | 25.0% | 75.0% | Recency',
  ])
})

it('says what customers are unlike all others in, and to which side', () => {
  const far = {
    id: 'C1',
    name: 'Ada',
    score: 0.7654,
    cluster: 2,
    most: { feature: 'monetary', deviations: 4.56 },
  } as const
  expect(
    written(OUTLIER_COLUMNS, [
      far,
      { ...far, name: null, most: { feature: 'recency', deviations: -3 } },
      { ...far, most: null },
    ]),
  ).toEqual([
    'Customer | Cluster | Most unusual in | Outlier score',
    'Ada (C1) | 2 | Monetary: 4.6 standard deviations above the average | 0.765',
    'C1 | 2 | Recency: 3.0 standard deviations below the average | 0.765',
    'Ada (C1) | 2 |  | 0.765',
  ])
})
