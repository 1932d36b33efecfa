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
const SPECIAL = new RegExp(`[${Object.keys(LETTERS).join('')}]`, 'g')

/** Text as it is compared: lower case, without accents. `Łódź` -> `lodz`. */
export function foldText(text: string): string {
  if (!/[^ -~]/.test(text)) return text.toLowerCase()
  return text
    .normalize('NFKD')
    .replace(ACCENTS, '')
    .toLowerCase()
    .replace(SPECIAL, (letter) => LETTERS[letter] ?? letter)
}

/** What a customer can be found by; the phone number also without its spaces and marks. */
export function searchTextOf(id: string, name: string | null, email: string | null, phone: string | null): string {
  const digits = phone === null ? '' : phone.replace(/\D/g, '')
  return foldText(`${id}\n${name ?? ''}\n${email ?? ''}\n${phone ?? ''}\n${digits}`)
}

/** The words of a search, all of which must occur. A number written in groups is one word: `07700 900-123`. */
export function searchWords(search: string): string[] {
  const folded = foldText(search).trim()
  if (/^\+?[\d\s()/.-]*\d[\d\s()/.-]*$/.test(folded) && /\s|[()/.-]/.test(folded)) return [folded.replace(/\D/g, '')]
  return folded.split(/\s+/).filter((word) => word !== '')
}
