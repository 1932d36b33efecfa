import type { FilledTable } from '../../shared/analyses/analyses.ts'
import { writeCell } from '../../shared/tables/column.ts'
import { headingOf, type Writing } from './column-cells.ts'

const LEAST = 11
const MOST = 44
const LEAST_NAME = 18
/** The button by which a table is filtered, and some air. */
const BESIDE_HEADING = 4
const BESIDE_VALUE = 3
/** Later rows are rarely longer than these. */
const ROWS_LOOKED_AT = 500

/** How wide columns have to be, in digits, for what stands in them in any of the tables, which stand below each other. */
export function columnWidths(tables: readonly FilledTable[], { words, currency }: Writing): number[] {
  const widths: number[] = []
  for (const { columns, rows } of tables) {
    for (const [at, column] of columns.entries()) {
      // A heading is broken between its words.
      const heading = headingOf(column, words, currency)
        .split(/\s+/)
        .map(({ length }) => length + BESIDE_HEADING)
      const cells = rows
        .slice(0, ROWS_LOOKED_AT)
        .map((row) => writeCell(column, row, words, currency).length + BESIDE_VALUE)
      const least = at === 0 ? LEAST_NAME : LEAST
      widths[at] = Math.min(MOST, Math.max(widths[at] ?? least, ...heading, ...cells))
    }
  }
  return widths
}
