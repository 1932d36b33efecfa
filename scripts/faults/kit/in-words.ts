import { explainFault } from '../../../src/engine/index.ts'
import { localeFor } from '../../../src/shared/words/locale.ts'
import { createWords } from '../../../src/shared/words/words.ts'

const WORDS = createWords(localeFor(['en-GB']))

/** What the product says of something that was thrown. */
export function saidOf(thrown: unknown, workspace: string): { code: string; message: string } {
  const { code, text } = explainFault(thrown, workspace)
  return { code, message: WORDS.write(text) }
}
