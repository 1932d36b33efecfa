import type { DuplicateReason } from '../../../shared/model/duplicates.ts'
import { say, words } from '../../ui/words.ts'

/** What customers have in common: `Same e-mail address and name`. */
export function sameWords(reasons: readonly DuplicateReason[]): string {
  return say('duplicates.same', { things: words.list(reasons.map((reason) => say(`duplicates.thing.${reason}`))) })
}
