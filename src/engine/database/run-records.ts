import type { RunRecord } from '../../shared/model/run-list.ts'
import type { RunSummary } from '../../shared/model/summary.ts'
import { mergesNow } from './merges-mark.ts'
import type { Database } from './open.ts'
import { isOutdated, type UnstoredRun } from './runs.ts'
import { readSummary } from './stored-summary.ts'

interface RunRow {
  readonly id: number
  readonly name: string | null
  readonly madeAt: string
  readonly isStale: number
  readonly merges: string
  readonly summary: string
}

const COLUMNS = 'id, name, made_at AS madeAt, is_stale AS isStale, merges, summary'

/** All stored runs, the newest first. */
export function listRuns(database: Database): RunRecord[] {
  return database.prepare<[], RunRow>(`SELECT ${COLUMNS} FROM runs ORDER BY id DESC`).all().map(recordsOf(database))
}

/** One stored run as a list shows it, or null when it is gone. */
export function runRecord(database: Database, runId: number): RunRecord | null {
  const stored = database.prepare<[number], RunRow>(`SELECT ${COLUMNS} FROM runs WHERE id = ?`).get(runId)
  return stored ? recordsOf(database)(stored) : null
}

/** Names a run or takes its name away; says whether it was there. */
export function nameRun(database: Database, runId: number, name: string | null): boolean {
  return database.prepare('UPDATE runs SET name = ? WHERE id = ?').run(name, runId).changes > 0
}

/** A run that is not stored yet as a list shows it; it is out of date where an import that it used has gone. */
export function recordOf(database: Database, { summary, madeAt, imports, merges }: UnstoredRun): RunRecord {
  return toRecord(
    { id: summary.runId, name: null, madeAt, isStale: isOutdated(database, imports), merges },
    summary,
    mergesNow(database),
  )
}

function recordsOf(database: Database): (row: RunRow) => RunRecord {
  const now = mergesNow(database)
  return ({ isStale, summary, ...row }) => toRecord({ ...row, isStale: isStale === 1 }, readSummary(summary), now)
}

function toRecord(
  { id, name, madeAt, isStale, merges }: Omit<RunRow, 'isStale' | 'summary'> & { readonly isStale: boolean },
  { settings, map, customers, revenue }: Omit<RunSummary, 'runId'>,
  mergesNow: string,
): RunRecord {
  return {
    runId: id,
    name,
    madeAt,
    isStale: isStale || merges !== mergesNow,
    settings,
    mapTitle: map.title,
    customers,
    revenue,
  }
}

/** Which customers were merged when a stored run was made, as `mergesNow` tells it. */
export function mergesOf(database: Database, runId: number): string | undefined {
  return database.prepare<[number], string>('SELECT merges FROM runs WHERE id = ?').pluck().get(runId)
}
