import { currencyDecimals } from '../../shared/format/money.ts'
import { type ListColumn, listValue } from './customer-columns.ts'
import { excelDate } from './excel-date.ts'
import { columnLetters, type LongCell } from './long-sheet.ts'
import { FORMATS, LOOKS, listLook, moneyFormat, printSetup } from './looks.ts'
import type { CellStyle, WriteSheet } from './spreadsheet-library.ts'

/** A sheet that is continued with rows: the library's part, the row number of its template, and the rows. */
export interface LongSheet {
  readonly sheet: WriteSheet
  readonly templateRow: number
  readonly rows: Iterable<readonly LongCell[]>
}

const HEADER_HEIGHT = 32

/** A list with a frozen header and a filter, one row per item. */
export function listSheet<T>(
  name: string,
  columns: readonly ListColumn<T>[],
  items: Iterable<T>,
  { currency, shop }: { readonly currency: string | null; readonly shop: string },
): LongSheet {
  const money = moneyFormat(currencyDecimals(currency))
  const headerLooks = columns.map(({ kind }) => headerLook(kind))
  return {
    templateRow: 2,
    sheet: {
      name,
      columns: columns.map(({ kind, width }) => ({ width, style: columnLook(kind, money) })),
      rows: [columns.map(({ header }) => header), columns.map(() => null)],
      cells: new Map(headerLooks.map((style, column) => [`0,${column}`, { style }])),
      rowDefs: new Map([[0, { height: HEADER_HEIGHT }]]),
      freezePane: { rows: 1, columns: 1 },
      autoFilter: { range: `A1:${columnLetters(columns.length - 1)}2` },
      ...printSetup(shop, 1),
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

function columnLook(kind: ListColumn<never>['kind'], money: string): CellStyle {
  switch (kind) {
    case 'text':
      return listLook(FORMATS.text, 'left')
    case 'date':
      return listLook(FORMATS.date, 'left')
    case 'count':
      return listLook(FORMATS.count, 'right')
    case 'score':
      return listLook(null, 'center')
    case 'decimal':
      return listLook('0.00', 'right')
    case 'money':
      return listLook(money, 'right')
  }
}

function headerLook(kind: ListColumn<never>['kind']): CellStyle {
  if (kind === 'text' || kind === 'date') return LOOKS.header
  return kind === 'score' ? LOOKS.headerCenter : LOOKS.headerRight
}
