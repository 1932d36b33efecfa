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

/** Measures, scores, segments and, when asked, clusters everybody in the workspace, and stores the run. */
export function computeRun(database: Database, settings: Settings, withClusters: boolean, now: Date): ComputedRun {
  const started = performance.now()
  const scored = scoreWorkspace(database, settings)
  const figures = summarise(database, scored)
  const scoredAt = performance.now()
  const clustered = withClusters ? cluster(scored) : null
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

function cluster({ measures, settings }: ScoredWorkspace) {
  const { recency, frequency, monetary } = measures
  return clusterCustomers(
    { recencyDays: recency, frequency, monetary: monetary.map((amount) => amount / 10_000) },
    { k: settings.clusters, seed: settings.seed },
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
