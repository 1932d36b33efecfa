import { RegularsError } from '../../shared/model/errors.ts'
import { said } from '../../shared/words/said.ts'

/** What is wrong where a list of saved results shows one that was deleted meanwhile. */
export function runIsGone(runId: number): RegularsError {
  return new RegularsError('not-found', said('refusal.run-gone', { id: runId }))
}
