import type { Progress } from '../shared/calls/progress.ts'
import type { ClusterFeature } from '../shared/model/cluster-settings.ts'
import type { Settings } from '../shared/model/settings.ts'
import { clusterCustomers } from './clustering/cluster-customers.ts'
import { customerFeatures } from './clustering/customer-features.ts'
import { inheritClusterNames } from './database/cluster-words.ts'
import type { Database } from './database/open.ts'
import { storeFeatures } from './database/run-features.ts'
import { type RunCustomers, type StoredRun, storeRun } from './database/runs.ts'
import { type ScoredWorkspace, scoreWorkspace } from './rfm/score-workspace.ts'
import { summarise } from './rfm/summarise.ts'

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
 * Measures, scores, segments and, when asked, clusters everybody in the workspace, and stores the run. Throws `cancelled` when the
 * signal says so while clusters are looked for.
 */
export function computeRun(
  database: Database,
  settings: Settings,
  withClusters: boolean,
  now: Date,
  watch: ComputeWatch = {},
): ComputedRun {
  const started = performance.now()
  watch.progress?.({ stage: 'Scoring', fraction: null, rows: null })
  const scored = scoreWorkspace(database, settings)
  const figures = summarise(database, scored, now)
  const scoredAt = performance.now()
  const features = withClusters
    ? customerFeatures(
        database,
        scored.measures.keys,
        scored.sales,
        scored.settings.asOf,
        scored.settings.clustering.features,
      )
    : new Map()
  const clustered = withClusters ? cluster(scored, features, watch) : null
  const clusteredAt = performance.now()
  const customers = customersOf(scored, clustered?.assignment ?? null)
  const summary = { ...figures, clusters: clustered?.figures ?? null }
  const runId = database.transaction(() => {
    const stored = storeRun(database, summary, customers, now.toISOString())
    storeFeatures(database, stored, features)
    if (summary.clusters) inheritClusterNames(database, stored, summary.clusters)
    return stored
  })()
  return {
    summary: { ...summary, runId },
    customers,
    ids: scored.measures.ids,
    seconds: { score: (scoredAt - started) / 1000, cluster: (clusteredAt - scoredAt) / 1000 },
  }
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
      ...(progress ? { onProgress: (fraction) => progress({ stage: 'Clustering', fraction, rows: null }) } : {}),
    },
  )
}

function customersOf({ measures, scores, segmented }: ScoredWorkspace, assignment: Int32Array | null): RunCustomers {
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
  }
}
