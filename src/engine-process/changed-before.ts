import type { Answer } from '../shared/calls/engine-protocol.ts'

/**
 * What a job failed with, or was ended with, in words that are so: where it had changed the workspace before, that is said, and nothing
 * claims the opposite.
 */
export function sayingWhatChanged(answer: Extract<Answer, { ok: false }>, hasChanged: boolean): Answer {
  if (!hasChanged) return answer
  const { error } = answer
  const message =
    error.code === 'cancelled' ? CANCELLED_TOO_LATE : `${error.message.replace(CLAIM, '')} ${CHANGED_BEFORE}`
  return { ok: false, error: { ...error, message } }
}

const CLAIM = / Nothing was changed\.| Please try again\./g
const CANCELLED_TOO_LATE = 'It was done before it could be cancelled. Look at what is there, and undo it if need be.'
const CHANGED_BEFORE = 'Part of the work was done before that: look at what is there before you try again.'
