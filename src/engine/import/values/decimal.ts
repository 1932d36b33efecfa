import { MONEY_SCALE } from '../../../shared/model/money.ts'
import { NO_COINS, withoutCurrency } from './currency-words.ts'
import { plainText } from './plain-text.ts'

/** The most that is taken as an amount, price or quantity: beyond it sums would no longer be exact. */
const LARGEST = 1e11

/** No number has more characters, with its currency; the patterns below take long over much longer texts. */
const LONGEST = 100

/** Says how a number written as text could not be read. */
const UNREADABLE = Number.NaN

/**
 * A number as ten-thousandths, rounded half away from zero; NaN when it is not finite or too large to sum exactly.
 * The shortest decimal text of the double decides, so that 1.00005 counts as what the person typed.
 */
export function scaleNumber(value: number): number {
  const scaled = value * MONEY_SCALE
  const whole = Math.round(scaled)
  if (!(Math.abs(value) <= LARGEST)) return UNREADABLE
  if (Math.abs(scaled - whole) < 0.25) return whole + 0
  return scalePlain(value.toFixed(20).replace(/0+$/, ''))
}

/**
 * Reads a number as tills write it into ten-thousandths: currency signs and codes, grouping by the other mark, spaces or
 * apostrophes, `(12.00)`, `12.00-`, a true minus sign, `CR`. NaN when it is no number.
 */
export function scaleText(text: string, decimalMark: '.' | ','): number {
  const plain = scalePlain(text)
  if (!Number.isNaN(plain) && decimalMark === '.') return plain
  if (text.length > LONGEST) return UNREADABLE
  const trimmed = plainText(text).trim().replace(AS_TEXT, '$1').replace(YEN_AS_BACKSLASH, '$1')
  if (SCIENTIFIC.test(trimmed)) return scaleNumber(Number(trimmed.replace(',', '.')))
  const cleaned = normaliseNumber(trimmed, decimalMark)
  return cleaned === null ? UNREADABLE : scalePlain(cleaned)
}

/** `-12.50` and the like, nothing around it; the path that nearly all values take. */
function scalePlain(text: string): number {
  const length = text.length
  let at = 0
  let negative = false
  const first = text.charCodeAt(0)
  if (first === 45 || first === 43) {
    negative = first === 45
    at = 1
  }
  let whole = 0
  let digits = 0
  let code = 0
  for (; at < length; at++) {
    code = text.charCodeAt(at) - 48
    if (code < 0 || code > 9) break
    whole = whole * 10 + code
    digits++
  }
  let fraction = 0
  let places = 0
  let roundUp = false
  if (at < length && text.charCodeAt(at) === 46) {
    at++
    for (; at < length; at++) {
      code = text.charCodeAt(at) - 48
      if (code < 0 || code > 9) return UNREADABLE
      if (places < 4) fraction = fraction * 10 + code
      else if (places === 4) roundUp = code >= 5
      places++
      digits++
    }
  }
  if (at < length || digits === 0 || whole > LARGEST) return UNREADABLE
  for (let place = Math.min(places, 4); place < 4; place++) fraction *= 10
  const scaled = whole * MONEY_SCALE + fraction + (roundUp ? 1 : 0)
  return negative && scaled !== 0 ? -scaled : scaled
}

/** `="12.50"` and `'12.50`, which keep Excel from reading a number, and `=12.50`. */
const AS_TEXT = /^(?:="?|')\s*([-+(]?[^"]*\d[^"]*)"?$/
/** Encodings of Japan and Korea have the signs of their currencies where others have a backslash. */
const YEN_AS_BACKSLASH = /^([-(]?)\\(?=[-\d])/
/** As programs write long numbers as text. */
const SCIENTIFIC = /^[+-]?\d+(?:[.,]\d+)?e[+-]?\d{1,2}$/i
/** What changes a number's meaning, so that it must not be read as if it stood alone: `10%`, `1.5k`, `2 Mio`, `3万円`. */
const CHANGED =
  /[%‰"“”„*=<>!@\\|~^]|\d\s*(?:k|K|M|[Mm]n|[Mm]io|[Mm]rd|[Bb]n|[Tt]sd|[Mm]il|[Ll]akhs?|[Ll]acs?|[Cc]rores?|тыс|млн|jt|rb|ribu|juta|[万萬億亿만억])(?:\.|$|(?=[円元원]))/u
/** `(12.00)`, with a currency inside or beside: `$(12.00)`. */
const WRAPPED = /^([^\d()]{0,8})\((.*)\)([^\d()]{0,8})$/
const TRAILING_MINUS = /-$/
const CREDIT = /\s*CR$/i
/** `12.-`, `12,–` and `12:-`: the dash stands for no cents. */
const NO_CENTS = /(?<=\d)[.,:][-–—]+$/u
const AFFIX = /^[^\d.,+-]+|[^\d.,+-]+$/gu

/** A number with its thousands apart, and one without. */
const SHAPES = { '.': shapes('.', ','), ',': shapes(',', '.') } as const

function shapes(decimalMark: '.' | ',', grouping: '.' | ',') {
  return {
    grouped: new RegExp(`^\\d{1,3}(?:[\\s'’\\${grouping}]\\d{2,3})*[\\s'’\\${grouping}]\\d{3}(\\${decimalMark}\\d*)?$`),
    plain: new RegExp(`^\\d*(\\${decimalMark}\\d*)?$`),
  }
}

/** The digits of a number as text with `.` for its decimal mark, or null when the text is no number. */
function normaliseNumber(text: string, decimalMark: '.' | ','): string | null {
  if (!/\d/.test(text)) return null
  let rest = text.replaceAll('\u2212', '-').replace(NO_COINS, '')
  // A number of thousands may stand before its currency, or be shortened with a dot as one is.
  if (CHANGED.test(rest) || CHANGED.test(withoutCurrency(rest))) return null
  let negative = false
  const wrapped = WRAPPED.exec(rest)
  if (wrapped) {
    rest = wrapped.slice(1).join('')
    negative = true
  }
  if (CREDIT.test(rest)) {
    rest = rest.replace(CREDIT, '')
    negative = !negative
  }
  rest = withoutCurrency(rest)
  if (/\p{L}{4,}/u.test(rest)) return null
  rest = rest.replace(/[^\d.,–—-]+$/u, '').replace(NO_CENTS, '')
  rest = rest.replaceAll(AFFIX, '')
  if (rest.startsWith('-')) {
    rest = rest.slice(1)
    negative = !negative
  } else if (TRAILING_MINUS.test(rest)) {
    rest = rest.slice(0, -1)
    negative = !negative
  }
  rest = rest.replaceAll(AFFIX, '')
  const grouping = decimalMark === '.' ? ',' : '.'
  const { grouped, plain } = SHAPES[decimalMark]
  if (!grouped.test(rest) && !plain.test(rest)) return null
  const digits = rest
    .replaceAll(/[\s'’]/g, '')
    .replaceAll(grouping, '')
    .replace(decimalMark, '.')
  return /\d/.test(digits) ? (negative ? '-' : '') + digits : null
}

/** `a x b` for two values in ten-thousandths, rounded half away from zero to ten-thousandths; NaN when too large. */
export function multiplyScaled(a: number, b: number): number {
  const product = a * b
  const size = Math.abs(product)
  if (size > Number.MAX_SAFE_INTEGER) return multiplyLarge(a, b)
  const shifted = size + MONEY_SCALE / 2
  const rounded = (shifted - (shifted % MONEY_SCALE)) / MONEY_SCALE
  return product < 0 && rounded !== 0 ? -rounded : rounded
}

function multiplyLarge(a: number, b: number): number {
  const product = BigInt(a) * BigInt(b)
  const size = product < 0n ? -product : product
  const rounded = Number((size + BigInt(MONEY_SCALE / 2)) / BigInt(MONEY_SCALE))
  if (rounded > LARGEST * MONEY_SCALE) return UNREADABLE
  return product < 0n ? -rounded : rounded
}
