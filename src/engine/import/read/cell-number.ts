const MINUS = 0x2d
const POINT = 0x2e
const ZERO = 0x30
/** The most digits any integer may have and still be told from its neighbours. */
const MAX_EXACT = 999_999_999_999_999
const POWERS = Float64Array.from({ length: 23 }, (_, exponent) => Number(`1e${exponent}`))

/**
 * The number written in `bytes` from `start` to `end`, or NaN when it is not plain digits with at most one point and up to 15
 * of them significant. Exact: both parts of the division are exact doubles, so the quotient is the nearest double.
 */
export function plainNumber(bytes: Uint8Array, start: number, end: number): number {
  const negative = bytes[start] === MINUS
  let mantissa = 0
  let point = -1
  let at = negative ? start + 1 : start
  if (at >= end) return Number.NaN
  for (; at < end; at++) {
    const byte = bytes[at] as number
    const digit = byte - ZERO
    if (digit >= 0 && digit <= 9) mantissa = mantissa * 10 + digit
    else if (byte === POINT && point < 0) point = at
    else return Number.NaN
  }
  if (mantissa > MAX_EXACT) return Number.NaN
  if (point >= 0) {
    const decimals = end - point - 1
    if (decimals > 22 || end - point === end - start) return Number.NaN
    mantissa /= POWERS[decimals] as number
  }
  return negative ? 0 - mantissa : mantissa
}

const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i
const LONG_INTEGER = /^-?[1-9]\d{15,}$/

/**
 * The number a cell's text stands for: the text itself where a double would lose digits of a long integer (a card or order
 * number) or where it is no number, null where it is beyond all numbers.
 */
export function wordyNumber(text: string): number | string | null {
  const trimmed = text.trim()
  if (LONG_INTEGER.test(trimmed)) return trimmed
  if (/^[+-]?(?:inf|infinity|nan)$/i.test(trimmed)) return null
  if (!NUMBER.test(trimmed)) return text
  const number = Number(trimmed)
  return Number.isFinite(number) ? number : null
}
