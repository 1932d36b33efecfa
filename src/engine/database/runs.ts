import type { RunSummary } from '../../shared/model/summary.ts'
import { cellParts } from '../../shared/scores/cell-parts.ts'
import { binsOf } from '../../shared/scores/score-value.ts'
import { inheritedNames, nameCluster } from './cluster-words.ts'
import { customerCodes } from './customer-codes.ts'
import type { Database } from './open.ts'
import { addColumns, namedColumns, type RunColumns, readColumns } from './run-columns.ts'
import { withSmallCache } from './small-cache.ts'
import { readSummary } from './stored-summary.ts'

/** Unnamed runs beyond this many are forgotten, oldest first: every change of a setting makes one. */
const UNNAMED_RUNS = 10

/** The columns of a run's customers, in the same order. */
export interface RunCustomers extends RunColumns {
  readonly segmentNames: readonly string[]
}

/** A run as it was computed, its customers at hand. */
export interface StoredRun {
  readonly summary: RunSummary
  readonly customers: RunCustomers
  /** The customers' ids as the till writes them. */
  readonly ids: readonly string[]
}

/** A run that is in memory only. */
export interface UnstoredRun extends StoredRun {
  readonly madeAt: string
  /** The imports that it was made of, and what was merged then. */
  readonly imports: readonly number[]
  readonly merges: string
}

/** Stores a run as an immutable snapshot. It is out of date at once where an import that it used has gone meanwhile. */
export function storeRun(database: Database, { summary, customers, ids, madeAt, imports, merges }: UnstoredRun): void {
  const { runId, ...figures } = summary
  const { segmentNames: _, ...columns } = customers
  const store = database.transaction(() => {
    const isStale = isOutdated(database, imports)
    if (isStale) keepCustomers(database, customers.keys, ids)
    const names = figures.clusters === null ? [] : inheritedNames(database, figures.clusters)
    database
      .prepare('INSERT INTO runs (id, made_at, is_stale, summary, merges) VALUES (?, ?, ?, ?, ?)')
      .run(runId, madeAt, isStale ? 1 : 0, JSON.stringify(figures), merges)
    addColumns(database, runId, namedColumns(columns))
    const use = database.prepare('INSERT INTO run_imports (run_id, import_id) SELECT ?, id FROM imports WHERE id = ?')
    for (const importId of imports) use.run(runId, importId)
    for (const words of names) nameCluster(database, runId, words)
    forgetOldRuns(database)
  })
  withSmallCache(database, () => store.immediate())
}

/** Whether one of these imports is no longer there. */
export function isOutdated(database: Database, imports: readonly number[]): boolean {
  const isThere = database.prepare('SELECT 1 FROM imports WHERE id = ?')
  return imports.some((id) => isThere.get(id) === undefined)
}

/** Whoever went with an import stays as long as a run names them. */
function keepCustomers(database: Database, keys: Int32Array, ids: readonly string[]): void {
  const keep = database.prepare('INSERT OR IGNORE INTO customers (id, code) VALUES (?, ?)')
  for (const [at, key] of keys.entries()) keep.run(key, ids[at])
}

function forgetOldRuns(database: Database): void {
  const unnamed = database.prepare<[], number>('SELECT id FROM runs WHERE name IS NULL ORDER BY id DESC').pluck().all()
  const frozen = database
    .prepare<[], number>("SELECT json_extract(summary, '$.settings.frozenRun') FROM runs WHERE json_valid(summary)")
    .pluck()
  const inUse = new Set(frozen.all())
  for (const id of unnamed.slice(UNNAMED_RUNS)) if (!inUse.has(id)) deleteRun(database, id)
}

/** Removes a run and its customers; says whether it was there. */
export function deleteRun(database: Database, runId: number): boolean {
  return database.prepare('DELETE FROM runs WHERE id = ?').run(runId).changes > 0
}

/** The figures of a stored run, or null when it was forgotten. */
export function loadSummary(database: Database, runId: number): RunSummary | null {
  const stored = database.prepare<[number], string>('SELECT summary FROM runs WHERE id = ?').pluck().get(runId)
  if (stored === undefined) return null
  return { ...readSummary(stored), runId }
}

/** A stored run as it was computed, or null when it was forgotten. */
export function loadRun(database: Database, runId: number): StoredRun | null {
  const summary = loadSummary(database, runId)
  const columns = summary && readColumns(database, runId)
  if (!columns) return null
  const segmentNames = summary.segments.map((segment) => segment.name)
  const customers = { ...columns, segmentNames }
  return { summary: withParts(summary, customers), ids: customerCodes(database, columns.keys), customers }
}

/** A version before this one kept only the main segment of a cell: what each holds is counted from the customers. */
function withParts(summary: RunSummary, customers: RunCustomers): RunSummary {
  const { grid } = summary
  if (grid.every(({ customers, parts }) => customers === 0 || parts.length > 0)) return summary
  const bins = binsOf(summary.thresholds)
  const parts = cellParts(customers, customers.segmentNames, bins)
  return { ...summary, grid: grid.map((cell) => ({ ...cell, parts: parts[(cell.r - 1) * bins.f + cell.f - 1] ?? [] })) }
}
