import { plainNumber, wordyNumber } from './cell-number.ts'
import { FORMAT } from './number-format.ts'
import type { Refusals } from './refusals.ts'
import type { RowBuffer } from './row-buffer.ts'
import { parseIsoCell } from './serial-date.ts'
import type { SharedStrings } from './shared-strings.ts'
import { CELL } from './source.ts'
import { hashBytes, placeOf, TextCache } from './text-cache.ts'
import { decodeCellText, unescapeCell } from './xml-text.ts'

/** What a sheet's cells refer to. */
export interface SheetContext {
  readonly strings: SharedStrings
  /** For every style what its number format makes of a number, one of `FORMAT`. */
  readonly formats: Uint8Array
  readonly from1904: boolean
}

/** The types of a cell (ECMA-376 part 1, 18.18.11 ST_CellType). */
export const TYPE = { number: 0, shared: 1, string: 2, inline: 3, boolean: 4, error: 5, date: 6 } as const

/** Makes the values of a sheet's cells from what is written in them, and puts them into the row being collected. */
export class CellWriter {
  /** The cell being written: its row, its column from 0, its type (one of `TYPE`) and the number of its style. */
  row = 0
  column = -1
  type: number = TYPE.number
  style = 0
  /** Whether the cell has been given a value, be it an empty text. */
  hasValue = false
  private readonly context: SheetContext
  private readonly rows: RowBuffer
  private readonly refusals: Refusals
  private readonly cache = new TextCache(decodeCellText)

  constructor(context: SheetContext, rows: RowBuffer, refusals: Refusals) {
    this.context = context
    this.rows = rows
    this.refusals = refusals
  }

  /** Sets the cell from text that was put together of several runs, its references resolved. */
  writeComposed(text: string): void {
    if (this.type === TYPE.string || this.type === TYPE.inline) {
      this.writeText(unescapeCell(text))
      return
    }
    const bytes = Buffer.from(text)
    this.write(bytes, 0, bytes.length)
  }

  /** Sets the cell from the text of its `<v>`. */
  write(bytes: Buffer, start: number, end: number): void {
    switch (this.type) {
      case TYPE.number:
        this.setNumber(bytes, start, end)
        break
      case TYPE.shared:
        this.setShared(bytes, start, end)
        break
      case TYPE.string:
      case TYPE.inline:
        this.writeCached(bytes, start, end)
        break
      case TYPE.boolean: {
        const text = bytes.toString('latin1', start, end).trim().toLowerCase()
        if (text !== '') this.setCell(CELL.boolean, text === '1' || text === 'true')
        break
      }
      case TYPE.error:
        this.setCell(CELL.error, null)
        break
      default: {
        const text = decodeCellText(bytes, start, end)
        const moment = parseIsoCell(text)
        if (moment === undefined) this.writeText(text)
        else this.setCell(moment.kind, moment.value)
      }
    }
  }

  private setNumber(bytes: Buffer, start: number, end: number): void {
    let number = plainNumber(bytes, start, end)
    if (Number.isNaN(number)) {
      const found = wordyNumber(decodeCellText(bytes, start, end))
      if (typeof found !== 'number') {
        if (found === null) this.setCell(CELL.error, null)
        else this.writeText(found.trim())
        return
      }
      number = found
    }
    const { formats, from1904 } = this.context
    this.hasValue = true
    this.rows.setSerial(this.column, number, formats[this.style] ?? FORMAT.plain, from1904)
  }

  private setShared(bytes: Buffer, start: number, end: number): void {
    let index = plainNumber(bytes, start, end)
    if (Number.isNaN(index)) {
      const text = bytes.toString('latin1', start, end).trim()
      if (text === '') return
      index = /^\d+$/.test(text) ? Number(text) : -1
    }
    if (!Number.isInteger(index) || index < 0 || index >= this.context.strings.count) {
      throw this.refusals.damaged(`a cell in row ${this.row} refers to a text the file does not hold`)
    }
    this.writeText(this.context.strings.get(index), index)
  }

  private writeCached(bytes: Buffer, start: number, end: number): void {
    const hash = hashBytes(bytes, start, end)
    this.writeText(this.cache.get(bytes, start, end, hash), placeOf(hash))
  }

  private writeText(text: string, place = 0): void {
    this.setCell(text === '' ? CELL.empty : CELL.text, text === '' ? null : text, place)
  }

  private setCell(kind: number, value: string | number | boolean | null, place = 0): void {
    this.hasValue = true
    this.rows.set(this.column, kind, value, place)
  }
}

/** The type that a cell's `t` attribute names; a number where it names none. */
export function cellType(bytes: Buffer, start: number, end: number): number {
  if (end - start === 1) {
    switch (bytes[start]) {
      case 0x73:
        return TYPE.shared
      case 0x62:
        return TYPE.boolean
      case 0x65:
        return TYPE.error
      case 0x64:
        return TYPE.date
      default:
        return TYPE.number
    }
  }
  const name = bytes.toString('latin1', start, end)
  return name === 'str' ? TYPE.string : name === 'inlineStr' ? TYPE.inline : TYPE.number
}
