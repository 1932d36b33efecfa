const ACCENTS = /\p{M}/gu
const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ı: 'i',
  '’': "'",
  '‘': "'",
  ʼ: "'",
  '´': "'",
}
/** How letters are written where the keyboard has none of them, as in German and the north. */
const RESPELLED: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ø: 'oe', å: 'aa' }

/** Letters beyond ASCII as they are compared, remembered: normalising whole texts takes several times as long. */
const folded = new Map<string, string>()

/** Text as it is compared: lower case, without accents, with straight quotes. `Łódź` -> `lodz`. */
export function foldText(text: string): string {
  const lower = text.toLowerCase()
  return /[^ -~]/.test(lower) ? lower.replace(/[^ -~]/gu, foldLetter) : lower
}

function foldLetter(letter: string): string {
  const known = folded.get(letter)
  if (known !== undefined) return known
  const plain = LETTERS[letter] ?? letter.normalize('NFKD').replace(ACCENTS, '').toLowerCase()
  const result = Array.from(plain, (each) => LETTERS[each] ?? each).join('')
  folded.set(letter, result)
  return result
}

/** {@link foldText} of text with such letters, with them written as two: `Jäger` -> `jaeger`. Null for text without them. */
export function respellText(text: string): string | null {
  if (!/[^ -~]/.test(text)) return null
  const lower = text.normalize('NFC').toLowerCase()
  if (!/[äöüøå]/.test(lower)) return null
  return foldText(lower.replace(/[äöüøå]/g, (letter) => RESPELLED[letter] ?? letter))
}

/**
 * The words of a search, folded, all of which must occur, each in one of its spellings. Commas part words. A number written in
 * groups is one word: `07700 900-123`.
 */
export function searchWords(search: string): string[][] {
  const folded = foldText(search).replaceAll(',', ' ').trim()
  if (/^\+?[\d\s()/.-]*\d[\d\s()/.-]*$/.test(folded) && /\s|[()/.-]/.test(folded)) return [[folded.replace(/\D/g, '')]]
  return search
    .split(/[\s,]+/)
    .filter((word) => word !== '')
    .map((word) => [foldText(word), respellText(word)].filter((spelling) => spelling !== null))
}
