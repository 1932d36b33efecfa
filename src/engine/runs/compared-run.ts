import type { RunShelf } from '../database/run-shelf.ts'
import type { ComparedRun } from './compare-runs.ts'
import { runIsGone } from './run-is-gone.ts'

/**
 * Two kept runs as the sides of a comparison, from the earlier analysis date to the later one, whichever was named first; of one date as they were
 * named. Throws `not-found` when one was forgotten.
 */
export function comparedRuns(runs: RunShelf, one: number, other: number): readonly [ComparedRun, ComparedRun] {
  const [first, second] = [comparedRun(runs, one), comparedRun(runs, other)]
  return first.record.settings.asOf > second.record.settings.asOf ? [second, first] : [first, second]
}

function comparedRun(runs: RunShelf, runId: number): ComparedRun {
  const record = runs.record(runId)
  if (!record) throw runIsGone(runId)
  return { record, ...runs.need(runId) }
}
