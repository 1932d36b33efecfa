import type { RunShelf } from '../database/run-shelf.ts'
import type { ComparedRun } from './compare-runs.ts'
import { runIsGone } from './run-is-gone.ts'

/** A kept run as one side of a comparison. Throws `not-found` when it was forgotten. */
export function comparedRun(runs: RunShelf, runId: number): ComparedRun {
  const record = runs.record(runId)
  if (!record) throw runIsGone(runId)
  return { record, ...runs.need(runId) }
}
