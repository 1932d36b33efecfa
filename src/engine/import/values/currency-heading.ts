/** Codes of currencies that are also words, and then nothing but in capitals among small letters. */
const WORDS: ReadonlySet<string> = new Set(
  'all,top,try,mop,cup,cop,pen,gel,lak,sos,bam,bob,mad,ron,ang,net,cad,pab'.split(','),
)
const SIGN = /^(?:[A-Z]{1,3})?\p{Sc}$|^(?:EURO?S?|SFR|ZŁ|KČ|KR|RS)$/u
/** Known when first asked for: all of them take a while to list. */
let codes: ReadonlySet<string> | null = null

/**
 * A heading without the currency that it names first or last, `Betrag CHF`, `Amount in EUR`, `€ Total`, `amountUSD`; empty where it names
 * nothing else, and null where it names none.
 */
export function withoutCurrencyName(heading: string): string | null {
  const parts = heading
    .replaceAll(/(\p{Ll})(\p{Lu}{3})(?!\p{L})/gu, '$1 $2')
    .split(/[\s_\-/:,.()[\]]+/u)
    .filter((part) => part !== '')
  const isLoud = heading === heading.toUpperCase()
  const at = [parts.length - 1, 0].find((place) => isCurrency(parts[place] ?? '', isLoud))
  if (at === undefined) return null
  return parts
    .toSpliced(at, 1)
    .join(' ')
    .replace(/\s(?:in|en|em)$/i, '')
}

function isCurrency(word: string, isLoud: boolean): boolean {
  const upper = word.toUpperCase()
  if (SIGN.test(upper)) return true
  codes ??= new Set(Intl.supportedValuesOf('currency'))
  return codes.has(upper) && (!WORDS.has(word.toLowerCase()) || (word === upper && !isLoud))
}
