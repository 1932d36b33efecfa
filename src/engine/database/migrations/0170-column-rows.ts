import { addColumns } from '../run-columns.ts'
import type { Database } from '../sqlite.ts'
import { unpackColumns } from './column-blob.ts'

const TABLE = `
ALTER TABLE run_columns RENAME TO packed_columns;
-- The customers of a run, a row for each of their columns (run-columns.ts); kind says what numbers its bytes are (columns.ts).
CREATE TABLE run_columns (
  run_id INTEGER NOT NULL REFERENCES runs (id) ON DELETE CASCADE,
  name TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('i32', 'f64', 'u8', 'u16')),
  numbers BLOB NOT NULL,
  PRIMARY KEY (run_id, name)
) STRICT;
`

/** Columns of a run have a row each: as one piece of bytes they lay in memory three times over while they were stored. */
export function migrate(database: Database): void {
  database.exec(TABLE)
  const packed = database.prepare<[number], Buffer>('SELECT columns FROM packed_columns WHERE run_id = ?').pluck()
  for (const runId of database.prepare<[], number>('SELECT run_id FROM packed_columns').pluck().all()) {
    const bytes = packed.get(runId)
    if (bytes !== undefined) addColumns(database, runId, unpackColumns(bytes))
  }
  database.exec('DROP TABLE packed_columns')
}
