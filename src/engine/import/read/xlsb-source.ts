import { compactNumber } from './biff-cells.ts'
import { shownText } from './biff-text.ts'
import type { Package } from './package.ts'
import { watchReading } from './read-watch.ts'
import { RowBuffer } from './row-buffer.ts'
import { CELL, type ReadOptions, type Row, type Source } from './source.ts'
import { readXlsbBook, readXlsbTexts, type XlsbBook } from './xlsb-book.ts'
import { type OnRecord, scanRecords, wideText } from './xlsb-records.ts'

/** Numbers of records of a sheet (MS-XLSB 2.3.1). */
const ROW = 0
const LAST_CELL = 18
const RICH_TEXT = 62
const DATA = 145
const DATA_END = 146
/** From this cell record on the column is that after the cell before, and not written. */
const FIRST_SHORT = 12
/** The bytes of a cell before its value: its column, where that is written, and its style. */
const HEAD_BYTES = 8
const SHORT_HEAD_BYTES = 4

/** A source over a binary workbook (.xlsb); its texts are read once, when first needed. */
export async function xlsbSource(parts: Package, part: string, signal: AbortSignal | undefined): Promise<Source> {
  const { file, budgets } = parts
  const { refusals } = file
  const watching = (options: ReadOptions) => watchReading(options, budgets.milliseconds, refusals)
  const book = await readXlsbBook(parts, part, watching(signal === undefined ? {} : { signal }))
  let texts: readonly string[] | undefined

  async function read(index: number, onRow: (row: Row) => boolean | undefined, options: ReadOptions) {
    const sheet = book.sheets[index]
    if (sheet === undefined) throw refusals.noSheet(index)
    const entry = parts.directory.find(sheet.part)
    if (entry === undefined) throw refusals.damagedSheet(sheet.name, 'it is missing')
    texts ??= await readXlsbTexts(
      parts,
      book.strings,
      watching({ ...(options.signal ? { signal: options.signal } : {}) }),
    )
    const rows = new RowBuffer(budgets, onRow, refusals)
    await scanRecords(parts, entry, cellReader(parts, book, texts, rows), watching(options))
    await file.assertUnchanged()
    return rows.extent()
  }

  return {
    format: 'xlsb',
    sheets: book.sheets.map(({ name, hidden }) => ({ name, hidden })),
    withoutCells: book.withoutCells,
    read: (index, onRow, options = {}) =>
      read(index, onRow, options).catch(async (thrown) => {
        throw await file.explain(thrown)
      }),
    close: () => file.close(),
  }
}

/** Makes cells of the records of one sheet; false once nobody wants more. */
function cellReader(parts: Package, book: XlsbBook, texts: readonly string[], rows: RowBuffer): OnRecord {
  const { budgets } = parts
  const { refusals } = parts.file
  let isInside = false
  let row = 0
  let column = -1

  function startRow(next: number): boolean {
    const goOn = rows.finish(row)
    if (next < row) throw refusals.damaged(`row ${next} stands below row ${row}`)
    if (next > budgets.rows) throw refusals.tooManyRows(budgets.rows)
    row = next
    column = -1
    return goOn
  }

  function place(bytes: Buffer, start: number, isShort: boolean): number {
    column = isShort ? column + 1 : bytes.readUInt32LE(start)
    if (column >= budgets.columns) throw refusals.tooManyColumns(row, budgets.columns)
    return bytes.readUIntLE(isShort ? start : start + 4, 3)
  }

  function setNumber(value: number, style: number): void {
    if (Number.isFinite(value)) rows.setSerial(column, value, book.formats[style] ?? 0, book.from1904)
    else rows.set(column, CELL.error, null)
  }

  function setText(text: string | undefined, at = 0): void {
    if (text === undefined) throw refusals.damaged(`a text in row ${row} is cut or missing`)
    if (text !== '') rows.set(column, CELL.text, text, at)
  }

  return (id, bytes, start, end) => {
    if (id === DATA) isInside = true
    else if (id === DATA_END) {
      // What follows is read to its end all the same: the part's checksum counts for the cells too.
      isInside = false
      return rows.finish(row)
    }
    if (!isInside) return
    if (id === ROW && start + 4 <= end) return startRow(bytes.readUInt32LE(start) + 1)
    if ((id < 1 || id > LAST_CELL) && id !== RICH_TEXT) return
    const isShort = id >= FIRST_SHORT && id <= LAST_CELL
    const at = start + (isShort ? SHORT_HEAD_BYTES : HEAD_BYTES)
    if (at > end) throw refusals.damaged(`a cell in row ${row} is cut`)
    const style = place(bytes, start, isShort)
    const kind = isShort ? id - FIRST_SHORT + 1 : id
    const needed = { 2: 4, 3: 1, 4: 1, 5: 8, 7: 4, 9: 8, 10: 1, 11: 1 }[kind] ?? 0
    if (at + needed > end) throw refusals.damaged(`a cell in row ${row} is cut`)
    switch (kind) {
      case 2:
        setNumber(compactNumber(bytes.readUInt32LE(at)), style)
        break
      case 3:
      case 11:
        rows.set(column, CELL.error, null)
        break
      case 4:
      case 10:
        rows.set(column, CELL.boolean, bytes[at] !== 0)
        break
      case 5:
      case 9:
        setNumber(bytes.readDoubleLE(at), style)
        break
      case 6:
      case 8:
      case RICH_TEXT: {
        const text = wideText(bytes, kind === RICH_TEXT ? at + 1 : at, end)
        setText(text === undefined ? undefined : shownText(text))
        break
      }
      case 7: {
        const index = bytes.readUInt32LE(at)
        setText(texts[index], index)
      }
    }
  }
}
