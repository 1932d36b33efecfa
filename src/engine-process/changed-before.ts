import type { Answer } from '../shared/calls/engine-protocol.ts'
import { said } from '../shared/words/said.ts'

/**
 * What a job failed with, or was ended with, in words that are so: where it had changed the workspace before, that is said, and nothing
 * claims the opposite.
 */
export function sayingWhatChanged(answer: Extract<Answer, { ok: false }>, hasChanged: boolean): Answer {
  if (!hasChanged) return answer
  const { error } = answer
  const first = typeof error.text === 'string' ? error.text.replace(CLAIM, '') : error.text
  const text =
    error.code === 'cancelled'
      ? said('error.cancelled-too-late')
      : said('common.joined', { first, second: said('error.changed-before') })
  return { ok: false, error: { ...error, text } }
}

const CLAIM = / Nothing was changed\.| Please try again\./g
