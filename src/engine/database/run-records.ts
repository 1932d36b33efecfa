import type { RunRecord } from '../../shared/model/run-list.ts'
import { mergesNow } from '../sales/merges.ts'
import type { Database } from './open.ts'
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

function recordsOf(database: Database): (row: RunRow) => RunRecord {
  const now = mergesNow(database)
  return ({ id, name, madeAt, isStale, merges, summary }) => {
    const { settings, map, customers, revenue } = readSummary(summary)
    const isOutOfDate = isStale === 1 || merges !== now
    return {
      runId: id,
      name,
      madeAt,
      isStale: isOutOfDate,
      settings,
      mapTitle: map.title,
      customers,
      revenue,
    }
  }
}

/** Whether other customers were merged when the one run was made than when the other was. */
export function differInMerges(database: Database, one: number, other: number): boolean {
  const of = database.prepare<[number], string>('SELECT merges FROM runs WHERE id = ?').pluck()
  return of.get(one) !== of.get(other)
}
