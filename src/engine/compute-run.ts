import type { Progress } from '../shared/contract/engine-methods.ts'
import { MONEY_SCALE } from '../shared/model/money.ts'
import type { Settings } from '../shared/model/settings.ts'
import { clusterCustomers } from './clustering/cluster-customers.ts'
import type { Database } from './database/open.ts'
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
  const figures = summarise(database, scored)
  const scoredAt = performance.now()
  const clustered = withClusters ? cluster(scored, watch) : null
  const clusteredAt = performance.now()
  const customers = customersOf(scored, clustered?.assignment ?? null)
  const summary = { ...figures, clusters: clustered?.figures ?? null }
  const runId = storeRun(database, summary, customers, now.toISOString())
  return {
    summary: { ...summary, runId },
    customers,
    ids: scored.measures.ids,
    seconds: { score: (scoredAt - started) / 1000, cluster: (clusteredAt - scoredAt) / 1000 },
  }
}

function cluster({ measures, settings }: ScoredWorkspace, { signal, progress }: ComputeWatch) {
  const { recency, frequency, monetary } = measures
  return clusterCustomers(
    { recencyDays: recency, frequency, monetary: monetary.map((amount) => amount / MONEY_SCALE) },
    {
      k: settings.clusters,
      seed: settings.seed,
      ...(signal ? { signal } : {}),
      ...(progress ? { onProgress: (fraction) => progress({ stage: 'Clustering', fraction, rows: null }) } : {}),
    },
  )
}

function customersOf({ measures, scores, segmented }: ScoredWorkspace, assignment: Int32Array | null): RunCustomers {
  const { keys, firstTime, lastTime, recency, frequency, monetary } = measures
  return {
    keys,
    firstTime,
    lastTime,
    recency,
    frequency,
    monetary,
    ...scores,
    segmentNames: segmented.names,
    segment: segmented.of,
    cluster: assignment,
  }
}
