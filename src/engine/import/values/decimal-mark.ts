import { namesMoney, withoutCurrency } from './currency-words.ts'
import { plainText } from './plain-text.ts'

const NAMES_CURRENCY = /\p{Sc}|(?<!\p{L})[A-Z]{3}(?!\p{L})/u
/** Money with three decimals, of all currencies; in every other one three digits are thousands. */
const THREE_DECIMALS = /BHD|IQD|JOD|KWD|LYD|OMR|TND/

/** Whether the name of a column says in brackets of which currency its money is, unless of one with three decimals. */
export function namesCurrency(header: string): boolean {
  const [, code = ''] = /[([]\s*(\p{Sc}|[A-Z]{3}|Rp)\.?\s*[)\]]/u.exec(header) ?? []
  return code !== '' && !THREE_DECIMALS.test(code)
}

const SCIENTIFIC = /\de[+-]?\d+$/i

/** Finds out which mark splits off the decimals in a column of texts. */
export class DecimalMark {
  #dot = 0
  #comma = 0
  #ambiguous = 0

  add(text: string): void {
    const plain = plainText(text)
    if (SCIENTIFIC.test(plain)) return
    const digits = (isBare(plain) ? plain : withoutCurrency(plain)).replaceAll(/[^\d.,]/g, '').replace(/[.,]$/, '')
    const lastDot = digits.lastIndexOf('.')
    const lastComma = digits.lastIndexOf(',')
    if (lastDot < 0 && lastComma < 0) return
    if (lastDot >= 0 && lastComma >= 0) {
      if (lastDot > lastComma) this.#dot++
      else this.#comma++
      return
    }
    const mark = lastDot >= 0 ? '.' : ','
    const parts = digits.split(mark)
    const last = parts.at(-1) as string
    const isGroup = last.length === 3 && parts[0] !== '' && parts[0] !== '0' && (parts[0] as string).length <= 3
    if (parts.length > 2 && isGroup) {
      if (mark === '.') this.#comma++
      else this.#dot++
    } else if (isGroup) {
      if (!(NAMES_CURRENCY.test(text) || namesMoney(text)) || THREE_DECIMALS.test(text)) this.#ambiguous++
      else if (mark === '.') this.#comma++
      else this.#dot++
    } else if (mark === '.') this.#dot++
    else this.#comma++
  }

  /** The mark that some values can only have, where none can only have the other; null for none. */
  get plain(): '.' | ',' | null {
    if (this.#dot > 0 === this.#comma > 0) return null
    return this.#dot > 0 ? '.' : ','
  }

  /** Null when the values do not tell (`1,234` everywhere); a point where no value has a mark at all. */
  get mark(): '.' | ',' | null {
    if (this.#dot === 0 && this.#comma === 0) return this.#ambiguous > 0 ? null : '.'
    return this.#dot >= this.#comma ? '.' : ','
  }
}

/** Whether a text starts and ends with a digit, as nearly all do, so that no currency stands around it. */
function isBare(text: string): boolean {
  return isDigit(text.charCodeAt(0)) && isDigit(text.charCodeAt(text.length - 1))
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57
}
