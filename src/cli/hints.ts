import type { ErrorCode } from '../shared/model/errors.ts'
import type { PlainKey } from '../shared/words/words.ts'

/** The option that answers what an error asks for; the app asks on its own screens. */
export const HINTS: Readonly<Partial<Record<ErrorCode, PlainKey>>> = {
  'missing-column': 'cli.hint.column',
  'open-encoding': 'cli.hint.encoding',
  'unreadable-dates': 'cli.hint.column',
  'ambiguous-column': 'cli.hint.order',
  'open-question': 'cli.hint.question',
  'asked-anew': 'cli.hint.asked',
  'mixed-currencies': 'cli.hint.currency',
  'workspace-damaged': 'cli.hint.damaged',
}
