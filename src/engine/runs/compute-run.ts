import type { Progress } from '../../shared/calls/progress.ts'
import type { ClusterFeature } from '../../shared/model/cluster-settings.ts'
import { MONEY_SCALE } from '../../shared/model/money.ts'
import type { Settings } from '../../shared/model/settings.ts'
import { clusterCustomers } from '../clustering/cluster-customers.ts'
import { customerFeatures } from '../clustering/customer-features.ts'
import type { Database } from '../database/open.ts'
import type { Result, RunShelf } from '../database/run-shelf.ts'
import type { RunCustomers, StoredRun } from '../database/runs.ts'
import { type ScoredWorkspace, scoreWorkspace } from '../rfm/score-workspace.ts'
import { summarise } from '../rfm/summarise.ts'
import { type ExpectedOfCustomers, type ExpectedSettings, expectedFor } from '../sales/expected-stock.ts'

/** A run that was just made, and what it took. */
export interface ComputedRun extends StoredRun {
  readonly seconds: { readonly score: number; readonly cluster: number }
}

/** How a computation is watched from outside: told its stage with the share of it done, 0..1, and whether to stop. */
export interface ComputeWatch {
  readonly signal?: { readonly aborted: boolean }
  readonly progress?: (progress: Progress) => void
}

/**
 * Measures, scores, segments and, when asked, clusters everybody in the workspace; `expectedOf` predicts what they will spend, if clusters are made by that. The run is kept in memory until it is stored. Throws `cancelled` when the
 * signal says so while clusters are looked for.
 */
export function computeRun(
  database: Database,
  runs: RunShelf,
  settings: Settings,
  withClusters: boolean,
  now: Date,
  expectedOf: (settings: ExpectedSettings) => ExpectedOfCustomers,
  watch: ComputeWatch = {},
): ComputedRun {
  const started = performance.now()
  watch.progress?.({ stage: 'scoring', fraction: null, rows: null })
  const scored = scoreWorkspace(database, settings, (runId) => runs.summary(runId))
  const figures = summarise(database, scored, now)
  const scoredAt = performance.now()
  const features = withClusters ? featuresOf(database, scored, expectedOf) : new Map<ClusterFeature, Float64Array>()
  const clustered = withClusters ? cluster(scored, features, watch) : null
  const clusteredAt = performance.now()
  const result: Result = {
    summary: { ...figures, clusters: clustered?.figures ?? null },
    customers: customersOf(scored, features, clustered?.assignment ?? null),
    ids: scored.measures.ids,
  }
  return {
    ...runs.add(result, now),
    seconds: { score: (scoredAt - started) / 1000, cluster: (clusteredAt - scoredAt) / 1000 },
  }
}

function featuresOf(
  database: Database,
  { measures: { keys }, sales, settings }: ScoredWorkspace,
  expectedOf: (settings: ExpectedSettings) => ExpectedOfCustomers,
): Map<ClusterFeature, Float64Array> {
  const chosen = settings.clustering.features
  const features = new Map<ClusterFeature, Float64Array>(customerFeatures(database, keys, sales, settings.asOf, chosen))
  if (chosen.includes('expectedSpending')) {
    const spending = expectedFor(keys, expectedOf(settings), 'spending')
    features.set(
      'expectedSpending',
      spending.map((amount) => amount / MONEY_SCALE),
    )
  }
  return features
}

function cluster(
  { measures, scores, settings }: ScoredWorkspace,
  more: ReadonlyMap<ClusterFeature, Float64Array>,
  { signal, progress }: ComputeWatch,
) {
  const { recency, frequency, monetary, spending } = measures
  return clusterCustomers(
    {
      recencyDays: recency,
      frequency,
      monetary,
      spending,
      scores,
      more,
    },
    {
      k: settings.clusters,
      clustering: settings.clustering,
      seed: settings.seed,
      ...(signal ? { signal } : {}),
      ...(progress ? { onProgress: (fraction) => progress({ stage: 'clustering', fraction, rows: null }) } : {}),
    },
  )
}

function customersOf(
  { measures, scores, segmented }: ScoredWorkspace,
  features: RunCustomers['features'],
  assignment: Int32Array | null,
): RunCustomers {
  const { keys, firstTime, lastTime, recency, frequency, spending, monetary } = measures
  return {
    keys,
    firstTime,
    lastTime,
    recency,
    frequency,
    spending,
    monetary,
    ...scores,
    segmentNames: segmented.names,
    segment: segmented.of,
    cluster: assignment,
    features,
  }
}
