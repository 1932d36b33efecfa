import type { RunSummary } from '../../shared/model/summary.ts'
import { cellParts } from '../../shared/scores/cell-parts.ts'
import { binsOf } from '../../shared/scores/score-value.ts'
import { mergesNow } from '../sales/merges.ts'
import type { Database } from './open.ts'
import { readSummary } from './stored-summary.ts'

/** Unnamed runs beyond this many are forgotten, oldest first: every change of a setting makes one. */
const UNNAMED_RUNS = 10

/** The columns of a run's customers, in the same order. */
export interface RunCustomers {
  readonly keys: Int32Array
  readonly firstTime: Float64Array
  readonly lastTime: Float64Array
  readonly recency: Int32Array
  readonly frequency: Int32Array
  /** What they spent, whatever monetary is made of it; null where a version before this one kept only monetary. */
  readonly spending: Float64Array | null
  readonly monetary: Float64Array
  readonly r: Uint8Array
  readonly f: Uint8Array
  readonly m: Uint8Array
  readonly segmentNames: readonly string[]
  readonly segment: Uint16Array
  /** 1-based cluster numbers, or null without clusters. */
  readonly cluster: Int32Array | null
}

/** A run as it was computed, its customers at hand. */
export interface StoredRun {
  readonly summary: RunSummary
  readonly customers: RunCustomers
  /** The customers' ids as the till writes them. */
  readonly ids: readonly string[]
}

/** Stores a run as an immutable snapshot. Returns its id. */
export function storeRun(
  database: Database,
  summary: Omit<RunSummary, 'runId'>,
  customers: RunCustomers,
  madeAt: string,
): number {
  return database.transaction(() => {
    const added = database
      .prepare('INSERT INTO runs (made_at, summary, merges) VALUES (?, ?, ?)')
      .run(madeAt, JSON.stringify(summary), mergesNow(database))
    const runId = Number(added.lastInsertRowid)
    const add = database.prepare(
      `INSERT INTO run_customers (run_id, customer_id, first_time, last_time, recency, frequency, spending, monetary, r, f, m,
        segment, cluster) VALUES (${runId}, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    )
    const { keys, spending, segmentNames, segment, cluster } = customers
    for (let at = 0; at < keys.length; at++) {
      add.run(
        keys[at],
        customers.firstTime[at],
        customers.lastTime[at],
        customers.recency[at],
        customers.frequency[at],
        spending ? spending[at] : null,
        customers.monetary[at],
        customers.r[at],
        customers.f[at],
        customers.m[at],
        segmentNames[segment[at] as number],
        cluster ? cluster[at] : null,
      )
    }
    forgetOldRuns(database)
    return runId
  })()
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
  database.prepare('DELETE FROM run_customers WHERE run_id = ?').run(runId)
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
  if (!summary) return null
  const rows = database
    .prepare<[number], StoredCustomer>(
      `SELECT customer_id, code, first_time, last_time, recency, frequency, spending, monetary, r, f, m, segment,
        cluster
        FROM run_customers JOIN customers ON customers.id = customer_id WHERE run_id = ? ORDER BY customer_id`,
    )
    .raw()
    .all(runId)
  const segmentNames = summary.segments.map((segment) => segment.name)
  const places = new Map(segmentNames.map((name, place) => [name, place]))
  const customers = {
    keys: Int32Array.from(rows, (row) => row[0]),
    firstTime: Float64Array.from(rows, (row) => row[2]),
    lastTime: Float64Array.from(rows, (row) => row[3]),
    recency: Int32Array.from(rows, (row) => row[4]),
    frequency: Int32Array.from(rows, (row) => row[5]),
    spending: summary.revenue === null ? null : Float64Array.from(rows, (row) => row[6] ?? 0),
    monetary: Float64Array.from(rows, (row) => row[7]),
    r: Uint8Array.from(rows, (row) => row[8]),
    f: Uint8Array.from(rows, (row) => row[9]),
    m: Uint8Array.from(rows, (row) => row[10]),
    segmentNames,
    segment: Uint16Array.from(rows, (row) => places.get(row[11]) ?? 0),
    cluster: summary.clusters === null ? null : Int32Array.from(rows, (row) => row[12] ?? 0),
  }
  return { summary: withParts(summary, customers), ids: rows.map((row) => row[1]), customers }
}

/** A version before this one kept only the main segment of a cell: what each holds is counted from the customers. */
function withParts(summary: RunSummary, customers: RunCustomers): RunSummary {
  const { grid } = summary
  if (grid.every(({ customers, parts }) => customers === 0 || parts.length > 0)) return summary
  const bins = binsOf(summary.thresholds)
  const parts = cellParts(customers, customers.segmentNames, bins)
  return { ...summary, grid: grid.map((cell) => ({ ...cell, parts: parts[(cell.r - 1) * bins.f + cell.f - 1] ?? [] })) }
}

/** The segment of each customer of a stored run by key, or null when it was forgotten. */
export function runSegments(database: Database, runId: number): ReadonlyMap<number, string> | null {
  if (database.prepare('SELECT 1 FROM runs WHERE id = ?').get(runId) === undefined) return null
  const rows = database
    .prepare<[number], [number, string]>('SELECT customer_id, segment FROM run_customers WHERE run_id = ?')
    .raw()
    .all(runId)
  return new Map(rows)
}

type StoredCustomer = [
  key: number,
  code: string,
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
