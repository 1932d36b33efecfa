import { RegularsError } from '../../shared/model/errors.ts'

/** What is wrong where a list of runs shows one that was forgotten meanwhile. */
export function runIsGone(runId: number): RegularsError {
  return new RegularsError('not-found', `Run ${runId} is no longer there. Choose another one from the list.`)
}
