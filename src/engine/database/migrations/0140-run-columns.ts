import type { ClusterFeature } from '../../../shared/model/cluster-settings.ts'
import { namedColumns, type RunColumns } from '../run-columns.ts'
import type { Database } from '../sqlite.ts'
import { readSummary } from '../stored-summary.ts'
import { packColumns } from './column-blob.ts'

const TABLE = `
-- The customers of a run, all columns as one piece of bytes (column-blob.ts).
CREATE TABLE run_columns (
  run_id INTEGER PRIMARY KEY REFERENCES runs (id) ON DELETE CASCADE,
  columns BLOB NOT NULL
) STRICT;
-- Runs say themselves of which imports they are: one can be stored after the next import has come.
DROP TRIGGER run_uses_imports;
`

/** Runs are stored as columns: a row for each of their customers took longer to write and to read than to compute. */
export function migrate(database: Database): void {
  database.exec(TABLE)
  const add = database.prepare('INSERT INTO run_columns (run_id, columns) VALUES (?, ?)')
  const runs = database.prepare<[], [number, string]>('SELECT id, summary FROM runs').raw().all()
  for (const [runId, summary] of runs) {
    add.run(runId, packColumns(namedColumns(readStored(database, runId, readSummary(summary)))))
  }
  database.exec('DROP TABLE run_customers; DROP TABLE run_features')
}

function readStored(database: Database, runId: number, summary: ReturnType<typeof readSummary>): RunColumns {
  const rows = database
    .prepare<[number], StoredCustomer>(
      `SELECT customer_id, first_time, last_time, recency, frequency, spending, monetary, r, f, m, segment, cluster
        FROM run_customers WHERE run_id = ? ORDER BY customer_id`,
    )
    .raw()
    .all(runId)
  const features = database
    .prepare<[number], [ClusterFeature, Buffer]>('SELECT feature, customer_values FROM run_features WHERE run_id = ?')
    .raw()
    .all(runId)
  const places = new Map(summary.segments.map(({ name }, place) => [name, place]))
  return {
    keys: Int32Array.from(rows, (row) => row[0]),
    firstTime: Float64Array.from(rows, (row) => row[1]),
    lastTime: Float64Array.from(rows, (row) => row[2]),
    recency: Int32Array.from(rows, (row) => row[3]),
    frequency: Int32Array.from(rows, (row) => row[4]),
    spending: summary.revenue === null ? null : Float64Array.from(rows, (row) => row[5] ?? 0),
    monetary: Float64Array.from(rows, (row) => row[6]),
    r: Uint8Array.from(rows, (row) => row[7]),
    f: Uint8Array.from(rows, (row) => row[8]),
    m: Uint8Array.from(rows, (row) => row[9]),
    segment: Uint16Array.from(rows, (row) => places.get(row[10]) ?? 0),
    cluster: summary.clusters === null ? null : Int32Array.from(rows, (row) => row[11] ?? 0),
    // Copied, since a buffer of the database need not begin where floats may.
    features: new Map(features.map(([name, values]) => [name, new Float64Array(new Uint8Array(values).buffer)])),
  }
}

type StoredCustomer = [
  key: number,
  firstTime: number,
  lastTime: number,
  recency: number,
  frequency: number,
  spending: number | null,
  monetary: number,
  r: number,
  f: number,
  m: number,
  segment: string,
  cluster: number | null,
]
