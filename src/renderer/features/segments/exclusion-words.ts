import { say, words } from '../../ui/words.ts'

const LISTED_IN_FULL = 5

/** What a saved result excludes where a new one would exclude other products; null where both exclude the same. */
export function exclusionWords(then: readonly string[], now: readonly string[]): string | null {
  const isSame = then.length === now.length && then.every((code) => now.includes(code))
  if (isSame) return null
  return say('segments.stored.excluded', {
    thenCount: then.length,
    before: listWords(then),
    nowCount: now.length,
    now: listWords(now),
  })
}

function listWords(codes: readonly string[]): string {
  const more = codes.length - LISTED_IN_FULL
  const few = codes.slice(0, LISTED_IN_FULL)
  return words.list(more > 0 ? [...few, say('segments.stored.more', { count: more })] : few)
}
