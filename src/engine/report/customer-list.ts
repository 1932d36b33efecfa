import { type CsvCell, type CsvOptions, writeCsvFile } from './csv-file.ts'
import { type ListColumn, plainListValue } from './list-columns.ts'
import { type ListSheetAbout, listSheet } from './list-sheet.ts'
import { writeSheets } from './write-sheets.ts'

/**
 * Writes a list, such as the customers of one segment, as CSV: locale-neutral, dates as `YYYY-MM-DD`, money with a point.
 * @throws RegularsError `not-writable` or `disk-full`, saying what to do
 */
export async function writeCustomerList<T>(
  rows: Iterable<T>,
  columns: readonly ListColumn<T>[],
  path: string,
  options: CsvOptions = {},
): Promise<{ readonly rows: number; readonly bytes: number }> {
  const { records, bytes } = await writeCsvFile(path, recordsOf(rows, columns), options)
  return { rows: records - 1, bytes }
}

/**
 * Writes the same list as a workbook of one sheet; text stays text there without any mark. Room is for 1,048,575 rows.
 * @throws RegularsError `not-writable` or `disk-full`, saying what to do
 */
export async function writeCustomerListWorkbook<T>(
  rows: Iterable<T>,
  columns: readonly ListColumn<T>[],
  path: string,
  about: Omit<ListSheetAbout, 'shop'> & { readonly title: string; readonly madeAt: string },
): Promise<{ readonly bytes: number }> {
  const { title, madeAt, words } = about
  const sheet = listSheet(words.say('report.sheet.customers'), columns, rows, { ...about, shop: title })
  return { bytes: await writeSheets([sheet], path, { title, madeAt }) }
}

function* recordsOf<T>(rows: Iterable<T>, columns: readonly ListColumn<T>[]): Generator<CsvCell[]> {
  yield columns.map(({ header }) => header)
  for (const row of rows) yield columns.map((column) => csvCell(column, row))
}

function csvCell<T>(column: ListColumn<T>, row: T): CsvCell {
  const value = plainListValue(column, row)
  return column.kind === 'phone' && typeof value === 'string' ? { phone: value } : value
}
