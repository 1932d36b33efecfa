import type { Row } from '../read/source.ts'
import { cellText } from '../values/cell-text.ts'

/** A refused row is kept with at most this many cells of at most this many characters. */
const KEPT_CELLS = 50
const KEPT_CHARACTERS = 200

/** The cells of a refused row as they are kept. */
export function keptCells(row: Row): string[] {
  return Array.from({ length: Math.min(row.width, KEPT_CELLS) }, (_, index) =>
    cellText(row, index).slice(0, KEPT_CHARACTERS),
  )
}
