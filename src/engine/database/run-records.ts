import type { RunRecord } from '../../shared/model/run-list.ts'
import type { RunSummary } from '../../shared/model/summary.ts'
import type { Database } from './open.ts'

interface RunRow {
  readonly id: number
  readonly name: string | null
  readonly madeAt: string
  readonly isStale: number
  readonly summary: string
}

const COLUMNS = 'id, name, made_at AS madeAt, is_stale AS isStale, summary'

/** All stored runs, the newest first. */
export function listRuns(database: Database): RunRecord[] {
  return database.prepare<[], RunRow>(`SELECT ${COLUMNS} FROM runs ORDER BY id DESC`).all().map(toRecord)
}

/** One stored run as a list shows it, or null when it is gone. */
export function runRecord(database: Database, runId: number): RunRecord | null {
  const stored = database.prepare<[number], RunRow>(`SELECT ${COLUMNS} FROM runs WHERE id = ?`).get(runId)
  return stored ? toRecord(stored) : null
}

/** Names a run or takes its name away; says whether it was there. */
export function nameRun(database: Database, runId: number, name: string | null): boolean {
  return database.prepare('UPDATE runs SET name = ? WHERE id = ?').run(name, runId).changes > 0
}

function toRecord({ id, name, madeAt, isStale, summary }: RunRow): RunRecord {
  const { settings, map, customers, revenue } = JSON.parse(summary) as RunSummary
  return { runId: id, name, madeAt, isStale: isStale === 1, settings, mapTitle: map.title, customers, revenue }
}
