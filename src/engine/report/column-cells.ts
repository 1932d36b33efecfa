import { MONEY_SCALE } from '../../shared/model/money.ts'
import {
  type CellValue,
  type Column,
  type ColumnKind,
  type FigureKind,
  headingText,
  isNumeric,
} from '../../shared/tables/column.ts'
import type { Words } from '../../shared/words/words.ts'
import { tableHeadings } from './excel-table.ts'
import { FORMATS, LOOKS, moneyFormat, numberLook } from './looks.ts'
import type { DraftCell, SheetDraft } from './sheet-draft.ts'

/** The language of a sheet, and the currency of its amounts. */
export interface Writing {
  readonly words: Words
  readonly currency: string | null
}

/** A column's heading in a sheet, amounts with their currency: `Revenue (GBP)`. */
export function headingOf(
  column: Pick<Column<never>, 'title' | 'heading' | 'kind'>,
  words: Words,
  currency: string | null,
): string {
  const heading = headingText(column, words)
  return column.kind === 'money' && currency !== null ? words.say('common.inCurrency', { heading, currency }) : heading
}

/** The cell over a column. */
export function headingCell<Row>(column: Column<Row>, { words, currency }: Writing): DraftCell {
  return {
    value: headingOf(column, words, currency),
    look: isNumeric(column.kind) || column.figure ? LOOKS.headerRight : LOOKS.header,
  }
}

/** A column's cell in a row; amounts in units of the currency. */
export function valueCell<Row>(column: Column<Row>, row: Row, { words, currency }: Writing, bold = false): DraftCell {
  const figure = column.figure?.(row)
  if (figure) {
    const { value, kind } = figure
    const look = numberLook(figureFormat(kind, currency, words), { bold })
    return { value: kind === 'money' && value !== null ? value / MONEY_SCALE : value, look }
  }
  const money = moneyFormat(currency, words)
  return {
    value: sheetValue(column, row, words),
    look: isNumeric(column.kind) ? numberLook(formatOf(column.kind, money), { bold }) : LOOKS.text,
  }
}

/** Adds a table that can be filtered: a line of headings, and a line per row; `spans`, under which it stays plain cells, says which columns cover more than one of the sheet. */
export function addTable<Row>(
  draft: SheetDraft,
  columns: readonly Column<Row>[],
  rows: readonly Row[],
  writing: Writing,
  {
    spans = {},
    headerHeight,
  }: { readonly spans?: Readonly<Record<string, number>>; readonly headerHeight?: number } = {},
): void {
  const wide = (cell: DraftCell, { id }: Column<Row>): DraftCell => ({ ...cell, span: spans[id] ?? 1 })
  const top = draft.rows
  const headings = tableHeadings(columns.map((column) => headingOf(column, writing.words, writing.currency)))
  draft.add(
    columns.map((column, at) => wide({ ...headingCell(column, writing), value: headings[at] as string }, column)),
    headerHeight,
  )
  for (const row of rows) draft.add(columns.map((column) => wide(valueCell(column, row, writing), column)))
  // Tables of Excel hold no merged cells.
  if (Object.keys(spans).length === 0) draft.table(top, headings)
}

/** What stands in a column's cell: amounts in units of the currency. */
export function sheetValue<Row>(column: Column<Row>, row: Row, words: Words): CellValue {
  const value = column.value(row, words)
  return column.kind === 'money' && typeof value === 'number' ? value / MONEY_SCALE : value
}

function figureFormat(kind: FigureKind, currency: string | null, words: Words): string {
  if (kind === 'change') return FORMATS.change
  if (kind !== 'points') return formatOf(kind, moneyFormat(currency, words))
  const unit = words.say('report.points').replaceAll('"', '')
  return `+0.0" ${unit}";-0.0" ${unit}";0.0" ${unit}"`
}

/** The number format of a column's cells; `money` is that of amounts. */
export function formatOf(kind: ColumnKind, money: string): string {
  switch (kind) {
    case 'money':
      return money
    case 'share':
      return FORMATS.share
    case 'mean':
      return FORMATS.decimal
    case 'average':
      return FORMATS.average
    case 'figure':
      return FORMATS.figure
    default:
      return FORMATS.count
  }
}
