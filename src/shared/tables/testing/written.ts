import { ENGLISH } from '../../words/english.ts'
import { type Column, headingText, writeCell } from '../column.ts'

/** A table as people read it, in pounds: its headings and a line per row, with ` | ` between cells. */
export function written<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): readonly string[] {
  const lines = [
    columns.map((column) => headingText(column, ENGLISH)),
    ...rows.map((row) => columns.map((column) => writeCell(column, row, ENGLISH, 'GBP'))),
  ]
  return lines.map((cells) => cells.join(' | '))
}
