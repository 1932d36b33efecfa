import type { WordKnowledge } from '../read/legacy-encoding.ts'
import { foldHeader } from '../values/fold.ts'
import { senseOf } from '../values/sale-words.ts'
import { languagesOfHeading } from './heading-languages.ts'
import { SYNONYMS } from './synonyms.ts'
import { OTHER_LANGUAGES } from './synonyms-abroad.ts'

const NAMES: ReadonlySet<string> = new Set([SYNONYMS, OTHER_LANGUAGES].flatMap((names) => Object.values(names).flat()))

/** Cells of a text that are looked at. */
const MOST_CELLS = 5000

/** How many different cells of a text, which may be separated by anything, are not plain ASCII and known: as the name of a column, or as what became of a sale. */
export function countKnownWords(text: string): number {
  const cells = new Set<string>()
  for (const [cell] of text.matchAll(/[^,;|\t\r\n"^~:]+/g)) {
    if (cells.size >= MOST_CELLS) break
    if (/[^\0-\x7f]/.test(cell)) cells.add(cell.trim())
  }
  return [...cells].filter((cell) => NAMES.has(foldHeader(cell)) || isOfSales(cell)).length
}

/** By what an encoding is found. */
export const WORD_KNOWLEDGE: WordKnowledge = { count: countKnownWords, languagesOf: languagesOfHeading }

/** Whether it is a word of sales for its letters, not for the plain ASCII in it. */
function isOfSales(cell: string): boolean {
  return senseOf(cell, '', 'status') !== null && senseOf(cell.replaceAll(/[^\0-\x7f]/g, ' '), '', 'status') === null
}
