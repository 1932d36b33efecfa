import type { ClusterFeature } from '../../shared/model/cluster-settings.ts'
import type { Database } from './open.ts'

/** Stores features of a run's customers, which must be in ascending order of their keys. */
export function storeFeatures(
  database: Database,
  runId: number,
  features: ReadonlyMap<ClusterFeature, Float64Array>,
): void {
  const add = database.prepare('INSERT INTO run_features (run_id, feature, customer_values) VALUES (?, ?, ?)')
  for (const [feature, { buffer, byteOffset, byteLength }] of features) {
    add.run(runId, feature, Buffer.from(buffer, byteOffset, byteLength))
  }
}

/** The features that were stored with a run; empty when it was made from its measures alone. */
export function loadFeatures(database: Database, runId: number): Map<ClusterFeature, Float64Array> {
  const rows = database
    .prepare<[number], [ClusterFeature, Buffer]>('SELECT feature, customer_values FROM run_features WHERE run_id = ?')
    .raw()
    .all(runId)
  // Copied, since a buffer of the database need not begin where floats may.
  return new Map(rows.map(([feature, values]) => [feature, new Float64Array(new Uint8Array(values).buffer)]))
}
