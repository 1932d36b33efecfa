const LT = 0x3c
const GT = 0x3e
const SPACE = 0x20
const QUOTE = 0x22
const SLASH = 0x2f
const EQUALS = 0x3d
const ZERO = 0x30
const LETTER_C = 0x63
const LETTER_N = 0x6e
const LETTER_R = 0x72
const LETTER_S = 0x73
const LETTER_T = 0x74
const LETTER_V = 0x76

/** No plain cell is longer up to its value, and none is tried this close to the end of a chunk. */
const MARGIN = 64
const MAX_DIGITS = 9
const MAX_LETTERS = 3

/** A cell as {@link readPlainCell} found it. */
export interface PlainCell {
  /** From 0. */
  column: number
  style: number
  isShared: boolean
  /** Where its value lies; both 0 for a cell without one. */
  valueStart: number
  valueEnd: number
  /** Where its end tag ends. */
  end: number
}

/** An empty cell to be filled again and again. */
export function newPlainCell(): PlainCell {
  return { column: 0, style: 0, isShared: false, valueStart: 0, valueEnd: 0, end: 0 }
}

/**
 * Reads `<c r="A1" s="1" t="s"><v>1</v></c>` or `<c r="A1" s="1"/>` at `at`, written exactly so, as nearly every program writes
 * nearly every cell; `s` and `t` (`s` or `n`) may be absent. False for anything else, which is then for the real scanner: this one
 * only saves its time.
 */
export function readPlainCell(bytes: Uint8Array, at: number, cell: PlainCell): boolean {
  if (at + MARGIN > bytes.length) return false
  if (bytes[at] !== LT || bytes[at + 1] !== LETTER_C || bytes[at + 2] !== SPACE) return false
  if (bytes[at + 3] !== LETTER_R || bytes[at + 4] !== EQUALS || bytes[at + 5] !== QUOTE) return false
  let i = at + 6
  let byte = bytes[i] as number
  let column = 0
  const lettersEnd = i + MAX_LETTERS
  while (byte >= 0x41 && byte <= 0x5a && i < lettersEnd) {
    column = column * 26 + byte - 0x40
    byte = bytes[++i] as number
  }
  const digitsEnd = i + MAX_DIGITS
  while (byte >= ZERO && byte <= 0x39 && i < digitsEnd) byte = bytes[++i] as number
  if (column === 0 || byte !== QUOTE) return false
  i++
  let style = 0
  if (bytes[i] === SPACE && bytes[i + 1] === LETTER_S) {
    if (bytes[i + 2] !== EQUALS || bytes[i + 3] !== QUOTE) return false
    i += 4
    byte = bytes[i] as number
    const styleEnd = i + MAX_DIGITS
    while (byte >= ZERO && byte <= 0x39 && i < styleEnd) {
      style = style * 10 + byte - ZERO
      byte = bytes[++i] as number
    }
    if (byte !== QUOTE) return false
    i++
  }
  let isShared = false
  if (bytes[i] === SPACE && bytes[i + 1] === LETTER_T) {
    if (bytes[i + 2] !== EQUALS || bytes[i + 3] !== QUOTE || bytes[i + 5] !== QUOTE) return false
    isShared = bytes[i + 4] === LETTER_S
    if (!isShared && bytes[i + 4] !== LETTER_N) return false
    i += 6
  }
  cell.column = column - 1
  cell.style = style
  cell.isShared = isShared
  cell.valueStart = 0
  cell.valueEnd = 0
  if (bytes[i] === SLASH && bytes[i + 1] === GT) {
    cell.end = i + 2
    return true
  }
  if (bytes[i] !== GT || bytes[i + 1] !== LT || bytes[i + 2] !== LETTER_V || bytes[i + 3] !== GT) return false
  i += 4
  cell.valueStart = i
  const valueLimit = Math.min(i + MARGIN, bytes.length - 8)
  while (i < valueLimit && bytes[i] !== LT) i++
  if (i >= valueLimit || !isCellEnd(bytes, i)) return false
  cell.valueEnd = i
  cell.end = i + 8
  return true
}

/** `</v></c>` */
function isCellEnd(bytes: Uint8Array, at: number): boolean {
  return (
    bytes[at + 1] === SLASH &&
    bytes[at + 2] === LETTER_V &&
    bytes[at + 3] === GT &&
    bytes[at + 4] === LT &&
    bytes[at + 5] === SLASH &&
    bytes[at + 6] === LETTER_C &&
    bytes[at + 7] === GT
  )
}
