import { CELL, type Row } from '../read/source.ts'

/** Signs that stand for one currency nearly everywhere; `$` and `¥` are those of several. */
const CODES: Readonly<Record<string, string>> = {
  'US$': 'USD', '€': 'EUR', '£': 'GBP', '₹': 'INR', RS: 'INR', '৳': 'BDT', '₽': 'RUB', '₺': 'TRY', '₩': 'KRW',
  '₴': 'UAH', '₫': 'VND', '₱': 'PHP', '₦': 'NGN', '₪': 'ILS', '฿': 'THB', ZŁ: 'PLN', KČ: 'CZK', FT: 'HUF', 'R$': 'BRL', 'A$': 'AUD',
  AU$: 'AUD', 'C$': 'CAD', CA$: 'CAD', 'NZ$': 'NZD', 'HK$': 'HKD', 'S$': 'SGD', 'MX$': 'MXN', EURO: 'EUR', EUROS: 'EUR',
} // biome-ignore format: a table of pairs reads better packed

const AROUND =
  /^[\s(+−-]*([^\d\s.,()+−-][^\d\s,()+−-]{0,4})?[\s(+−-]*[\d.,][\d.,\s'’]*[\s)−-]*([^\d\s.,()+−-][^\d\s,()+−-]{0,4})?[\s)−-]*$/u
/** No amount has more characters; the pattern takes long over much longer texts. */
const LONGEST = 100
const A_CODE = /^\p{L}{3}$/u

const SHARED_SIGNS: ReadonlySet<string> = new Set(['$', '¥'])
const OF_DOLLARS = /^[A-Z]{2}D$/

/** The currency that an amount names beside its number: a code in upper case, or a sign that several share; empty for none. */
function currencyOfText(text: string): string {
  if (text.length > LONGEST) return ''
  const match = AROUND.exec(text)
  const word = (match?.[1] ?? match?.[2] ?? '').replace(/\.$/, '').replace('￥', '¥').toUpperCase()
  return CODES[word] ?? (A_CODE.test(word) || SHARED_SIGNS.has(word) ? word : '')
}

/** The currency that an amount's cell names; empty where it names none. */
export function currencyOfCell(row: Row, at: number): string {
  if (at < 0 || at >= row.width || row.kinds[at] !== CELL.text) return ''
  const text = row.values[at] as string
  // Nearly all amounts start and end with a digit.
  return isDigit(text.charCodeAt(0)) && isDigit(text.charCodeAt(text.length - 1)) ? '' : currencyOfText(text.trim())
}

/** Currencies as people tell them apart: `$` beside one kind of dollar is that dollar. */
export function distinctCurrencies(named: Iterable<string>): string[] {
  const codes = [...new Set(named)]
  const dollars = codes.filter((code) => OF_DOLLARS.test(code))
  return dollars.length === 1 ? codes.filter((code) => code !== '$') : codes
}

/** The code of a currency that is named by one, and not by a sign that several share; null otherwise. */
export function codeOf(currency: string | undefined): string | null {
  return currency === undefined || SHARED_SIGNS.has(currency) ? null : currency
}

/** Whether amounts in these two currencies may be added up, as far as can be told. */
export function isSameCurrency(one: string, other: string): boolean {
  return distinctCurrencies([one, other]).length === 1
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57
}
