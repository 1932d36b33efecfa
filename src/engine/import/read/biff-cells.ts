import type { BiffBook } from './biff-book.ts'
import { RecordWalk } from './biff-records.ts'
import type { CellWalk } from './biff-survey.ts'
import { shownText, TextCursor } from './biff-text.ts'
import type { Refusals } from './refusals.ts'
import type { RowBuffer } from './row-buffer.ts'
import { CELL } from './source.ts'

/** In Excel 2, what stands in a cell for the number of its style when that is in a record of its own. */
const STYLE_APART = 63
const MOST_COLUMNS = 256
/** What may stand between a formula and the text that it gave: formulas of ranges, tables. */
const BETWEEN: ReadonlySet<number> = new Set([0x0021, 0x0036, 0x0037, 0x003c, 0x0221, 0x0236, 0x04bc])

/** Makes cells of the records of one sheet and puts them into the row being collected. */
export class BiffCells {
  formulasWithoutValue = 0
  private readonly book: BiffBook
  private readonly rows: RowBuffer
  private readonly refusals: Refusals
  private styleApart = 0
  /** The present record's column, style and number format, and where its value lies. */
  private column = 0
  private style = 0
  private format = 0
  private data = 0

  constructor(book: BiffBook, rows: RowBuffer, refusals: Refusals) {
    this.book = book
    this.rows = rows
    this.refusals = refusals
  }

  /** Takes the record that `walk` stands on. */
  take(walk: CellWalk): void {
    const { bytes, start, id } = walk
    if (walk.isStyle) {
      this.styleApart = walk.length >= 2 ? bytes.readUInt16LE(start) : 0
      return
    }
    this.column = bytes.readUInt16LE(start + 2)
    if (this.column >= MOST_COLUMNS)
      throw this.refusals.damaged(`a cell in row ${walk.row + 1} is beyond the last column`)
    this.placeValue(walk)
    switch (id) {
      case 0x0002:
        this.setNumber(bytes.readUInt16LE(this.need(walk, 2)))
        break
      case 0x0003:
      case 0x0203:
        this.setNumber(bytes.readDoubleLE(this.need(walk, 8)))
        break
      case 0x0004:
      case 0x0204:
      case 0x00d6:
        this.setText(id === 0x0004 ? this.shortText(walk, this.data) : this.longText(walk, this.data))
        break
      case 0x0005:
      case 0x0205:
        this.need(walk, 2)
        this.setBoolean(bytes[this.data] as number, bytes[this.data + 1] !== 0)
        break
      case 0x0006:
      case 0x0206:
      case 0x0406:
        this.setResult(walk)
        break
      case 0x027e:
        this.setNumber(compactNumber(bytes.readUInt32LE(this.need(walk, 4))))
        break
      case 0x00bd:
        this.setCompactNumbers(walk)
        break
      case 0x00fd:
        this.setSharedText(bytes.readUInt32LE(this.need(walk, 4)), walk)
    }
  }

  private placeValue(walk: CellWalk): void {
    const { bytes, start, id } = walk
    const { settings } = this.book
    const isOld = id < 0x0006 || (id === 0x0006 && settings.version === 2)
    this.data = start + (isOld ? 7 : 6)
    if (isOld) {
      const style = (bytes[start + 4] as number) & 0x3f
      this.style = style === STYLE_APART ? this.styleApart : style
      const format = (bytes[start + 5] as number) & 0x3f
      this.format = settings.hasStyles ? settings.formatOf(this.style) : settings.formatKindOf(format)
    } else if (id !== 0x00bd) {
      this.style = bytes.readUInt16LE(start + 4)
      this.format = settings.formatOf(this.style)
    }
  }

  /** Where the value lies, once that many bytes of it are there. */
  private need(walk: CellWalk, count: number): number {
    if (this.data + count > walk.end) throw this.refusals.damaged(`a cell in row ${walk.row + 1} is cut`)
    return this.data
  }

  private setNumber(value: number): void {
    if (Number.isFinite(value)) this.rows.setSerial(this.column, value, this.format, this.book.settings.from1904)
    else this.rows.set(this.column, CELL.error, null)
  }

  private setText(text: string | undefined, place = 0): void {
    if (text === undefined) throw this.refusals.damaged('a text in a cell is cut')
    if (text !== '') this.rows.set(this.column, CELL.text, text, place)
  }

  private setBoolean(value: number, isError: boolean): void {
    if (isError) this.rows.set(this.column, CELL.error, null)
    else this.rows.set(this.column, CELL.boolean, value !== 0)
  }

  private setSharedText(index: number, walk: CellWalk): void {
    const text = this.book.texts[index]
    if (text === undefined) {
      throw this.refusals.damaged(`a cell in row ${walk.row + 1} refers to a text the file does not hold`)
    }
    this.setText(text, index)
  }

  /** Compact numbers of cells side by side, each with its style; the last column stands behind them. */
  private setCompactNumbers(walk: CellWalk): void {
    const { bytes, start, end } = walk
    for (let at = start + 4; at + 6 <= end - 2; at += 6) {
      this.format = this.book.settings.formatOf(bytes.readUInt16LE(at))
      this.setNumber(compactNumber(bytes.readUInt32LE(at + 2)))
      if (++this.column >= MOST_COLUMNS) return
    }
  }

  /** What a formula gave is a number, or says what it is where its last bytes are all ones (MS-XLS 2.5.133). */
  private setResult(walk: CellWalk): void {
    const { bytes } = walk
    const at = this.need(walk, 8)
    if (bytes.readUInt16LE(at + 6) !== 0xffff) {
      this.setNumber(bytes.readDoubleLE(at))
      return
    }
    const kind = bytes[at]
    if (kind === 0) {
      const text = this.resultText(walk)
      if (text === undefined) this.formulasWithoutValue++
      else this.setText(text)
    } else if (kind === 1 || kind === 2) this.setBoolean(bytes[at + 2] as number, kind === 2)
  }

  private resultText(formula: CellWalk): string | undefined {
    const walk = new RecordWalk(formula.bytes, formula.end)
    while (walk.advance()) {
      if (walk.id === 0x0207) return this.longText(walk, walk.start)
      if (walk.id === 0x0007) return this.shortText(walk, walk.start)
      if (!BETWEEN.has(walk.id)) break
    }
    return undefined
  }

  private longText(walk: RecordWalk, at: number): string | undefined {
    const { bytes, start, end } = walk
    const { settings } = this.book
    const count = at + 2 <= end ? bytes.readUInt16LE(at) : 0
    // Some programs write records of Excel 97 without the byte that says what their letters are.
    const isBytes = settings.version !== 8 || (count > 0 && at + 2 + count === end)
    if (!isBytes) {
      const text = new TextCursor(walk, at - start, settings.decode).read()
      return text === undefined ? undefined : shownText(text)
    }
    return this.bytesText(walk, at + 2, count)
  }

  private shortText(walk: RecordWalk, at: number): string | undefined {
    return at < walk.end ? this.bytesText(walk, at + 1, walk.bytes[at] as number) : undefined
  }

  private bytesText(walk: RecordWalk, from: number, count: number): string | undefined {
    if (from + count > walk.end) return undefined
    return shownText(this.book.settings.decoderOf(this.style)(walk.bytes.subarray(from, from + count)))
  }
}

/** A number in 30 bits, an integer or the upper half of a double, perhaps in hundredths (MS-XLS 2.5.217). */
export function compactNumber(bits: number): number {
  let value: number
  if ((bits & 2) !== 0) value = (bits | 0) >> 2
  else {
    HALVES.setUint32(0, bits & 0xfffffffc)
    value = HALVES.getFloat64(0)
  }
  return (bits & 1) !== 0 ? value / 100 : value
}

const HALVES = new DataView(new ArrayBuffer(8))
