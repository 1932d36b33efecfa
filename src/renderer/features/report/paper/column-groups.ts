import { type Column, headingText, isNumeric, writeCell } from '../../../../shared/tables/column.ts'
import { words } from '../../../ui/words.ts'

/** The width of the text of a page, and about how wide a character and the white around a cell are, in millimetres. */
const PAGE = 178
const CHARACTER = 1.6
const WHITE = 3

/** Longer texts break into lines. */
const MOST_CHARACTERS = 24

/** The columns without those that are empty in every row, such as the year before of a shop's first year; the first names the rows. */
export function filledColumns<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): readonly Column<Row>[] {
  return columns.filter((column, at) => at === 0 || rows.some((row) => (column.value(row, words) ?? '') !== ''))
}

/** The columns of a table in groups that are as wide as a page at most, each with the first column, which names the rows. */
export function columnGroups<Row>(
  columns: readonly Column<Row>[],
  rows: readonly Row[],
  currency: string | null,
): readonly (readonly Column<Row>[])[] {
  const [name, ...others] = columns
  if (name === undefined) return []
  const room = PAGE - widthOf(name, rows, currency)
  const widths = others.map((column) => widthOf(column, rows, currency))
  const total = widths.reduce((sum, width) => sum + width, 0)
  // Groups of about the same width, so that no single column is left over.
  const fair = total / Math.max(1, Math.ceil(total / room))
  const groups: Column<Row>[][] = [[]]
  let used = 0
  for (const [at, column] of others.entries()) {
    const width = widths[at] as number
    const isFull = used >= fair || used + width > room
    if (isFull && groups.at(-1)?.length !== 0) {
      groups.push([])
      used = 0
    }
    groups.at(-1)?.push(column)
    used += width
  }
  return groups.map((group) => [name, ...group])
}

function widthOf<Row>(column: Column<Row>, rows: readonly Row[], currency: string | null): number {
  const longest = (texts: readonly string[]) => texts.reduce((most, text) => Math.max(most, text.length), 0)
  const heading = longest(headingText(column, words).split(/\s/))
  const cells = longest(rows.map((row) => writeCell(column, row, words, currency)))
  const content = isNumeric(column.kind) ? cells : Math.min(cells, MOST_CHARACTERS)
  return Math.max(heading, content) * CHARACTER + WHITE
}
