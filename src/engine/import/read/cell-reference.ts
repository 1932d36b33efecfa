/** One reference as one number: row times this, plus the column from 0. */
export const COLUMN_SPAN = 1_000_000

const DOLLAR = 0x24

/** The reference written in `bytes` (such as `AB12`) as row * {@link COLUMN_SPAN} + column; the row is 0 where it is missing; -1 where there are no letters. */
export function parseCellReference(bytes: Uint8Array, start: number, end: number): number {
  let column = 0
  let row = 0
  for (let i = start; i < end; i++) {
    const byte = bytes[i] as number
    const letter = (byte | 0x20) - 0x60
    if (letter >= 1 && letter <= 26 && byte >= 0x41) column = Math.min(column * 26 + letter, COLUMN_SPAN)
    else if (byte >= 0x30 && byte <= 0x39) row = Math.min(row * 10 + byte - 0x30, COLUMN_SPAN * 10)
    else if (byte !== DOLLAR && byte > 0x20) return -1
  }
  return column === 0 ? -1 : row * COLUMN_SPAN + column - 1
}
