import type { CheckResult } from '../../shared/model/safety.ts'
import type { Database } from '../database/sqlite.ts'

/** How many faults are listed at most. */
const LISTED = 10

/** Columns that hold JSON, which the rest of the program relies on. */
const JSON_COLUMNS: readonly (readonly [table: string, column: string])[] = [
  ['imports', 'mapping'],
  ['imports', 'columns'],
  ['imports', 'notes'],
  ['imports', 'understood'],
  ['mappings', 'headers'],
  ['mappings', 'mapping'],
  ['refused', 'cells'],
  ['runs', 'summary'],
  ['segment_maps', 'body'],
  ['recipes', 'body'],
]

/**
 * Reads every page of a workspace: whether tables and indexes agree, every reference leads somewhere, and stored JSON can be read.
 * Takes about a second for half a million lines. Changes nothing.
 */
export function checkWorkspace(database: Database): CheckResult {
  const broken = pageFaults(database)
  // What stands on broken pages cannot be looked at any closer.
  const faults = broken.length > 0 ? broken : [...referenceFaults(database), ...jsonFaults(database)]
  return { isGood: faults.length === 0, faults: faults.slice(0, LISTED) }
}

function pageFaults(database: Database): string[] {
  const found = database.pragma(`integrity_check(${LISTED})`) as { integrity_check: string }[]
  return found.map((row) => row.integrity_check).filter((words) => words !== 'ok')
}

function referenceFaults(database: Database): string[] {
  const found = database.pragma('foreign_key_check') as { table: string; rowid: number | null; parent: string }[]
  return found
    .slice(0, LISTED)
    .map(({ table, rowid, parent }) => `${table} ${rowid ?? ''} refers to a missing ${parent}`)
}

function jsonFaults(database: Database): string[] {
  return JSON_COLUMNS.flatMap(([table, column]) => {
    const bad = database
      .prepare(`SELECT count(*) FROM ${table} WHERE NOT json_valid(${column})`)
      .pluck()
      .get() as number
    return bad === 0 ? [] : [`${table}.${column} cannot be read in ${bad} rows`]
  })
}
