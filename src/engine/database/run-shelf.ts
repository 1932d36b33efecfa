import { codeOf } from '../../files/file-identity.ts'
import { RegularsError } from '../../shared/model/errors.ts'
import type { RunRecord } from '../../shared/model/run-list.ts'
import type { RunSummary } from '../../shared/model/summary.ts'
import { said } from '../../shared/words/said.ts'
import { mergesNow } from './merges-mark.ts'
import type { Database } from './open.ts'
import { listRuns, mergesOf, recordOf, runRecord } from './run-records.ts'
import {
  deleteRun,
  loadRun,
  loadSummary,
  type RunCustomers,
  type StoredRun,
  storeRun,
  type UnstoredRun,
} from './runs.ts'

/** Runs that were asked for last stay in memory, so that two can be compared and a third looked at. */
const IN_MEMORY = 4

/** What was computed, before it is kept. */
export interface Result {
  readonly summary: Omit<RunSummary, 'runId'>
  readonly customers: RunCustomers
  readonly ids: readonly string[]
}

/** What threads of one program share, so that they see one another's results and give each a number of its own. */
export interface SharedRuns {
  readonly unstored: readonly UnstoredRun[]
  /** The number of the latest run. */
  readonly latest: Int32Array
}

/**
 * The runs of a workspace. A new one is kept in memory and answers at once; it is written when `store` is called, which may wait for
 * an import that is under way. Every question sees both kinds.
 */
export class RunShelf {
  readonly #database: Database
  readonly #known = new Map<number, StoredRun>()
  readonly #unstored: UnstoredRun[]
  readonly #latest: Int32Array
  #hasFailed = false

  constructor(database: Database, shared?: SharedRuns) {
    this.#database = database
    this.#unstored = [...(shared?.unstored ?? [])]
    this.#latest = shared?.latest ?? new Int32Array(new SharedArrayBuffer(4))
    if (!shared)
      this.#latest[0] = database.prepare<[], number>('SELECT coalesce(max(id), 0) FROM runs').pluck().get() ?? 0
  }

  /** What another thread needs to see the same runs. */
  share(): SharedRuns {
    return { unstored: [...this.#unstored], latest: this.#latest }
  }

  /** Takes in what was computed, under a number of its own. */
  add({ summary, customers, ids }: Result, now: Date): StoredRun {
    const runId = Atomics.add(this.#latest, 0, 1) + 1
    this.take({
      summary: { ...summary, runId },
      customers,
      ids,
      madeAt: now.toISOString(),
      imports: this.#database.prepare<[], number>('SELECT id FROM imports ORDER BY id').pluck().all(),
      merges: mergesNow(this.#database),
    })
    return this.need(runId)
  }

  /** Takes in a run of another thread that is not stored yet. */
  take(run: UnstoredRun): void {
    this.#unstored.push(run)
    this.#remember(run)
  }

  /** The runs that are in memory only, oldest first. */
  get unstored(): readonly UnstoredRun[] {
    return this.#unstored
  }

  /** Writes the runs that are in memory only. Fails while another connection writes; they stay then. */
  store(): void {
    try {
      for (const run of [...this.#unstored]) {
        storeRun(this.#database, run)
        this.#unstored.shift()
      }
      this.#hasFailed = false
    } catch (error) {
      this.#hasFailed = !isBusy(error)
      throw error
    }
  }

  /** Writes them for the last time. Fails where it did not fail before: who was told once need not be told again. */
  storeAtLast(): void {
    const isKnown = this.#hasFailed
    try {
      this.store()
    } catch (error) {
      if (!isKnown) throw error
    }
  }

  /** Writes them unless another connection writes, for which it does not wait. */
  storeIfFree(): void {
    if (this.#unstored.length === 0) return
    const patience = this.#database.pragma('busy_timeout', { simple: true })
    this.#database.pragma('busy_timeout = 0')
    try {
      this.store()
    } catch (error) {
      if (!isBusy(error)) throw error
    } finally {
      this.#database.pragma(`busy_timeout = ${patience}`)
    }
  }

  /** A run with its customers, or null when it was forgotten. */
  get(runId: number): StoredRun | null {
    const run = this.#known.get(runId) ?? this.#inMemory(runId) ?? loadRun(this.#database, runId)
    if (run) this.#remember(run)
    return run
  }

  /** A run with its customers. Throws `not-found` when it was forgotten. */
  need(runId: number): StoredRun {
    const run = this.get(runId)
    if (run) return run
    throw new RegularsError('not-found', said('refusal.result-gone'))
  }

  /** The figures of a run, or null when it was forgotten. */
  summary(runId: number): RunSummary | null {
    return (this.#known.get(runId) ?? this.#inMemory(runId))?.summary ?? loadSummary(this.#database, runId)
  }

  /** All runs, the newest first. */
  list(): RunRecord[] {
    this.storeIfFree()
    return [...this.#unstored.map((run) => recordOf(this.#database, run)).reverse(), ...listRuns(this.#database)]
  }

  /** A run as a list shows it, or null when it was forgotten. */
  record(runId: number): RunRecord | null {
    const unstored = this.#inMemory(runId)
    return unstored ? recordOf(this.#database, unstored) : runRecord(this.#database, runId)
  }

  /** Which customers were merged when a run was made. */
  merges(runId: number): string | undefined {
    return this.#inMemory(runId)?.merges ?? mergesOf(this.#database, runId)
  }

  /** Removes a run; says whether it was there. */
  delete(runId: number): boolean {
    this.store()
    this.#known.delete(runId)
    return deleteRun(this.#database, runId)
  }

  #inMemory(runId: number): UnstoredRun | undefined {
    return this.#unstored.find(({ summary }) => summary.runId === runId)
  }

  #remember(run: StoredRun): void {
    const { runId } = run.summary
    this.#known.delete(runId)
    this.#known.set(runId, run)
    for (const oldest of [...this.#known.keys()].slice(0, -IN_MEMORY)) this.#known.delete(oldest)
  }
}

function isBusy(error: unknown): boolean {
  return codeOf(error).startsWith('SQLITE_BUSY')
}
