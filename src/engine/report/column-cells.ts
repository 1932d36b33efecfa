import { MONEY_SCALE } from '../../shared/model/money.ts'
import { type CellValue, type Column, type ColumnKind, isNumeric } from '../../shared/tables/column.ts'
import type { Words } from '../../shared/words/words.ts'
import { FORMATS, LOOKS } from './looks.ts'
import type { DraftCell } from './sheet-draft.ts'

/** A column's heading in a sheet, amounts with their currency: `Revenue (GBP)`. */
export function headingOf(
  { title, kind }: Pick<Column<never>, 'title' | 'kind'>,
  words: Words,
  currency: string | null,
): string {
  const heading = words.say(title)
  return kind === 'money' && currency !== null ? words.say('common.inCurrency', { heading, currency }) : heading
}

/** The cell over a column. */
export function headingCell<Row>(column: Column<Row>, words: Words, currency: string | null): DraftCell {
  return {
    value: headingOf(column, words, currency),
    look: isNumeric(column.kind) ? LOOKS.headerRight : LOOKS.header,
  }
}

/** What stands in a column's cell: amounts in units of the currency. */
export function sheetValue<Row>(column: Column<Row>, row: Row, words: Words): CellValue {
  const value = column.value(row, words)
  return column.kind === 'money' && typeof value === 'number' ? value / MONEY_SCALE : value
}

/** The number format of a column's cells; `money` is that of amounts. */
export function formatOf(kind: ColumnKind, money: string): string {
  if (kind === 'money') return money
  if (kind === 'share') return FORMATS.share
  if (kind === 'mean') return FORMATS.decimal
  return kind === 'figure' ? FORMATS.figure : FORMATS.count
}
