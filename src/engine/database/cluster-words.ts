import type { OwnClusterName } from '../../shared/model/cluster-views.ts'
import type { ClusterFigures } from '../../shared/model/clusters.ts'
import type { Database } from './open.ts'

/** What somebody called the clusters of a run. */
export function ownClusterNames(database: Database, runId: number): OwnClusterName[] {
  return database
    .prepare<[number], OwnClusterName>(
      'SELECT cluster AS number, name, sentence FROM run_clusters WHERE run_id = ? ORDER BY cluster',
    )
    .all(runId)
}

/** Gives a cluster of a run words of one's own; null takes those of the figures again. */
export function nameCluster(database: Database, runId: number, { number, name, sentence }: OwnClusterName): void {
  if (name === null && sentence === null) {
    database.prepare('DELETE FROM run_clusters WHERE run_id = ? AND cluster = ?').run(runId, number)
    return
  }
  database
    .prepare('INSERT OR REPLACE INTO run_clusters (run_id, cluster, name, sentence) VALUES (?, ?, ?, ?)')
    .run(runId, number, name, sentence)
}

/** Takes over the words of the newest other run whose clusters are the very same, so that they outlive computing anew. */
export function inheritClusterNames(database: Database, runId: number, figures: ClusterFigures): void {
  const named = database
    .prepare<[number], number>('SELECT DISTINCT run_id FROM run_clusters WHERE run_id <> ? ORDER BY run_id DESC')
    .pluck()
    .all(runId)
  const clustersOf = database.prepare<[number], string>("SELECT summary -> '$.clusters' FROM runs WHERE id = ?").pluck()
  const wanted = JSON.stringify(figures)
  const same = named.find((other) => clustersOf.get(other) === wanted)
  if (same === undefined) return
  for (const words of ownClusterNames(database, same)) nameCluster(database, runId, words)
}
