/** A rectangle of cells, its rows and columns counted from 1. */
export interface CellRange {
  readonly top: number
  readonly left: number
  readonly bottom: number
  readonly right: number
}

const MAX_ROWS = 1_048_576
const MAX_COLUMNS = 16_384
const RANGE = /^\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/
const ROWS = /^\$?(\d{1,7}):\$?(\d{1,7})$/

/** What a reference such as `A1:$C$5` or, of whole rows, `$1:$4` covers; undefined for none that a sheet has. */
export function rangeOf(reference: string): CellRange | undefined {
  const rows = ROWS.exec(reference)
  const [, left = '', top = '', right = left, bottom = top] = RANGE.exec(reference) ?? []
  const range = rows
    ? { top: Number(rows[1]), left: 1, bottom: Number(rows[2]), right: MAX_COLUMNS }
    : { top: Number(top), left: columnOf(left), bottom: Number(bottom), right: columnOf(right) }
  const isOrdered = range.top >= 1 && range.left >= 1 && range.top <= range.bottom && range.left <= range.right
  return isOrdered && range.bottom <= MAX_ROWS && range.right <= MAX_COLUMNS ? range : undefined
}

/** Whether two rectangles share a cell. */
export function overlap(one: CellRange, other: CellRange): boolean {
  return one.top <= other.bottom && other.top <= one.bottom && one.left <= other.right && other.left <= one.right
}

/** Whether a rectangle lies in another one. */
export function isInside(inner: CellRange, outer: CellRange): boolean {
  return (
    inner.top >= outer.top && inner.bottom <= outer.bottom && inner.left >= outer.left && inner.right <= outer.right
  )
}

/** The number of a column, `A` being 1. */
function columnOf(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0)
}

/** Names the pairs of references that share a cell. */
export function overlaps(references: readonly string[], what: string): string[] {
  const ranges = references.flatMap((reference) => {
    const range = rangeOf(reference)
    return range ? [{ reference, range }] : []
  })
  const sorted = ranges.toSorted((a, b) => a.range.top - b.range.top)
  const faults: string[] = []
  for (const [at, one] of sorted.entries()) {
    for (const other of sorted.slice(at + 1)) {
      if (other.range.top > one.range.bottom) break
      if (overlap(one.range, other.range)) faults.push(`${what} ${one.reference} and ${other.reference} overlap`)
    }
  }
  return faults
}
