import { type ColumnKind, isNumeric } from '../../shared/tables/column.ts'
import type { Words } from '../../shared/words/words.ts'
import { escapeLookalikes } from './cell-text.ts'
import { formatOf } from './column-cells.ts'
import { excelDate } from './excel-date.ts'
import { excelTable, tableHeadings } from './excel-table.ts'
import { type ListColumn, listValue } from './list-columns.ts'
import { columnLetters, type LongCell } from './long-sheet.ts'
import { FORMATS, LOOKS, listLook, moneyFormat, printSetup } from './looks.ts'
import type { CellStyle, WriteSheet } from './spreadsheet-library.ts'

/** A sheet that is continued with rows: the library's part, the row number of its template, and the rows. */
export interface LongSheet {
  readonly sheet: WriteSheet
  readonly templateRow: number
  readonly rows: Iterable<readonly LongCell[]>
}

/** What a list says of itself: amounts are in its currency, its footer names the shop in its language. */
export interface ListSheetAbout {
  readonly shop: string
  readonly currency: string | null
  readonly words: Words
}

const HEADER_HEIGHT = 32

/** A list with a frozen header and a filter, one row per item. */
export function listSheet<T>(
  name: string,
  columns: readonly ListColumn<T>[],
  items: Iterable<T>,
  about: ListSheetAbout,
): LongSheet {
  const money = moneyFormat(about.currency, about.words)
  const headings = tableHeadings(columns.map(({ header }) => header))
  const headerLooks = columns.map(({ kind }) => headerLook(kind))
  return {
    templateRow: 2,
    sheet: {
      name,
      columns: columns.map(({ kind, width }) => ({ width, style: columnLook(kind, money) })),
      rows: [headings.map(escapeLookalikes), columns.map(() => null)],
      cells: new Map(headerLooks.map((style, column) => [`0,${column}`, { style }])),
      rowDefs: new Map([[0, { height: HEADER_HEIGHT }]]),
      freezePane: { rows: 1, columns: 1 },
      tables: [excelTable(headings, `A1:${columnLetters(columns.length - 1)}2`)],
      ...printSetup(about),
    },
    rows: rowsOf(columns, items),
  }
}

function* rowsOf<T>(columns: readonly ListColumn<T>[], items: Iterable<T>): Generator<LongCell[]> {
  for (const item of items) {
    yield columns.map((column) => {
      const value = listValue(column, item)
      return column.kind === 'date' && typeof value === 'string' ? excelDate(value) : value
    })
  }
}

function columnLook(kind: ColumnKind, money: string): CellStyle {
  if (kind === 'date') return listLook(FORMATS.date, 'left')
  if (kind === 'score' || kind === 'group') return listLook(null, 'center')
  return isNumeric(kind) && kind !== 'code' ? listLook(formatOf(kind, money), 'right') : listLook(FORMATS.text, 'left')
}

function headerLook(kind: ColumnKind): CellStyle {
  if (kind === 'score' || kind === 'group') return LOOKS.headerCenter
  return isNumeric(kind) && kind !== 'code' ? LOOKS.headerRight : LOOKS.header
}
