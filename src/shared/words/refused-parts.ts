import { REFUSED_CLASSES, type RefusedCounts } from '../model/rows.ts'
import type { Words } from './words.ts'

/** What the refused rows are of: `2,477 without a customer and 40 others`; null where they are all of one kind. */
export function refusedParts(words: Pick<Words, 'say' | 'list'>, refused: RefusedCounts | undefined): string | null {
  if (refused === undefined) return null
  const parts = REFUSED_CLASSES.filter((each) => refused[each] > 0)
  if (parts.length < 2) return null
  return words.list(parts.map((each) => words.say(`rows.refusedOf.${each}`, { count: refused[each] })))
}
