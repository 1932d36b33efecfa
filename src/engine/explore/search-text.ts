const ACCENTS = /\p{M}/gu
const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ı: 'i',
}
/** Letters beyond ASCII as they are compared, remembered: normalising whole texts takes several times as long. */
const folded = new Map<string, string>()

/** Text as it is compared: lower case, without accents. `Łódź` -> `lodz`. */
export function foldText(text: string): string {
  const lower = text.toLowerCase()
  return /[^ -~]/.test(lower) ? lower.replace(/[^ -~]/gu, foldLetter) : lower
}

function foldLetter(letter: string): string {
  const known = folded.get(letter)
  if (known !== undefined) return known
  const plain = letter.normalize('NFKD').replace(ACCENTS, '').toLowerCase()
  const result = Array.from(plain, (each) => LETTERS[each] ?? each).join('')
  folded.set(letter, result)
  return result
}

/** The words of a search, folded, all of which must occur. A number written in groups is one word: `07700 900-123`. */
export function searchWords(search: string): string[] {
  const folded = foldText(search).trim()
  if (/^\+?[\d\s()/.-]*\d[\d\s()/.-]*$/.test(folded) && /\s|[()/.-]/.test(folded)) return [folded.replace(/\D/g, '')]
  return folded.split(/\s+/).filter((word) => word !== '')
}
