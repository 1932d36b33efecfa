import type { SaleSense } from '../../../shared/model/understood.ts'
import { foldHeader } from './fold.ts'
import { saysCancelled, saysRefund } from './row-words.ts'

/** How a column says what became of a sale. */
export type MarkKind = 'status' | 'type' | 'filled' | 'yes' | 'no'

/**
 * What a value that is not empty says of its sale in a column of a kind; null where no rule knows it. `filled` columns say with any
 * value that it never happened, `yes` and `no` columns with that word.
 */
export function senseOf(text: string, header: string, kind: MarkKind): SaleSense | null {
  switch (kind) {
    case 'filled':
      return 'cancelled'
    case 'yes':
      return YES.has(foldHeader(text)) ? 'cancelled' : 'sale'
    case 'no':
      return NO.has(foldHeader(text)) ? 'cancelled' : 'sale'
    case 'type':
      return saysCancelled(text, '') ? 'cancelled' : saysRefund(text) ? 'return' : null
    default:
      return saysCancelled(text, header) ? 'cancelled' : null
  }
}

const YES = new Set(['true', 'yes', 'y', '1', 'x', 'ja'])
const NO = new Set(['false', 'no', 'n', '0', 'nein'])
