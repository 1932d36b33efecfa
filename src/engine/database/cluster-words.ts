import type { OwnClusterName } from '../../shared/model/cluster-views.ts'
import type { ClusterFigures } from '../../shared/model/clusters.ts'
import type { RunSummary } from '../../shared/model/summary.ts'
import type { Database } from './open.ts'

/** What somebody called the clusters of a run; of one that is not stored yet what it will take over. */
export function ownClusterNames(
  database: Database,
  { runId, clusters }: Pick<RunSummary, 'runId' | 'clusters'>,
): OwnClusterName[] {
  const isStored = database.prepare('SELECT 1 FROM runs WHERE id = ?').get(runId) !== undefined
  return isStored || clusters === null ? storedNames(database, runId) : inheritedNames(database, clusters)
}

function storedNames(database: Database, runId: number): OwnClusterName[] {
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

/** The words of the newest run whose clusters are the very same, so that they outlive computing anew. */
export function inheritedNames(database: Database, figures: ClusterFigures): OwnClusterName[] {
  const named = database
    .prepare<[], number>('SELECT DISTINCT run_id FROM run_clusters ORDER BY run_id DESC')
    .pluck()
    .all()
  const clustersOf = database.prepare<[number], string>("SELECT summary -> '$.clusters' FROM runs WHERE id = ?").pluck()
  const wanted = withoutTexts(figures)
  const same = named.find((other) => {
    const stored = JSON.parse(clustersOf.get(other) ?? 'null') as ClusterFigures | null
    return stored !== null && withoutTexts(stored) === wanted
  })
  return same === undefined ? [] : storedNames(database, same)
}

/** The texts of another version say the same of the same clusters in other words; older ones also stored the features in words. */
function withoutTexts(figures: ClusterFigures): string {
  return JSON.stringify({ ...figures, features: undefined, reason: '' })
}
