import { CELL, type Row, type SheetExtent } from '../source.ts'
import type { Budgets } from './budgets.ts'
import { plainNumber, wordyNumber } from './cell-number.ts'
import { COLUMN_SPAN, parseCellReference } from './cell-reference.ts'
import { FORMAT } from './number-format.ts'
import { newPlainCell, readPlainCell } from './plain-cell.ts'
import type { Refusals } from './refusals.ts'
import { RowBuffer } from './row-buffer.ts'
import { parseIsoCell, serialKind, serialToDate, serialToTime } from './serial-date.ts'
import type { SharedStrings } from './shared-strings.ts'
import { hashBytes, TextCache } from './text-cache.ts'
import { NAMESPACE } from './xml-namespaces.ts'
import type { XmlHandler, XmlScanner } from './xml-scanner.ts'
import { decodeCellText, decodeXml, unescapeCell } from './xml-text.ts'

/** What a sheet's cells refer to. */
export interface SheetContext {
  readonly strings: SharedStrings
  /** For every style what its number format makes of a number, one of `FORMAT`. */
  readonly formats: Uint8Array
  readonly from1904: boolean
}

/** Where in the sheet the scanner stands. */
const AT = { outside: 0, sheet: 1, data: 2, row: 3, cell: 4, value: 5, inline: 6, run: 7, text: 8, runText: 9 } as const
/** The types of a cell (ECMA-376 part 1, 18.18.11 ST_CellType). */
const TYPE = { number: 0, shared: 1, string: 2, inline: 3, boolean: 4, error: 5, date: 6 } as const

/** Roots of sheets without cells, met where a file does not say what kind of sheet it links to. */
const NOT_TABLES = ['chartsheet', 'dialogsheet', 'macrosheet']

const LETTER_C = 0x63
const LETTER_R = 0x72
const LETTER_S = 0x73
const LETTER_T = 0x74
const LETTER_V = 0x76

/**
 * Turns the XML of a worksheet into rows of typed cells (ECMA-376 part 1, 18.3.1). Elements it does not know are stepped over
 * with all they hold. What Excel would show is what counts: a formula is its stored value, a style decides what is a date.
 */
export class SheetScanner implements XmlHandler {
  private formulasWithoutValue = 0
  abandoned = false
  private readonly context: SheetContext
  private readonly budgets: Budgets
  private readonly refusals: Refusals
  private readonly rows: RowBuffer
  private readonly cache = new TextCache(decodeCellText)
  private readonly seenRows: Uint8Array
  private at: number = AT.outside
  /** The depth of the unknown element being stepped over; 0 when none is. */
  private skipDepth = 0
  private rowNumber = 0
  private rowIsImplied = false
  private column = -1
  private type: number = TYPE.number
  private style = 0
  private hasValue = false
  private hasFormula = false
  private composed: string | undefined
  private readonly plainCell = newPlainCell()

  constructor(context: SheetContext, onRow: (row: Row) => boolean | undefined, budgets: Budgets, refusals: Refusals) {
    this.context = context
    this.budgets = budgets
    this.refusals = refusals
    this.rows = new RowBuffer(budgets.columns, onRow)
    this.seenRows = new Uint8Array(budgets.rows + 1)
  }

  /** What the rows handed on so far held. */
  extent(): SheetExtent {
    return { ...this.rows.extent(), formulasWithoutValue: this.formulasWithoutValue }
  }

  open(xml: XmlScanner): void {
    if (this.skipDepth !== 0) return
    const isKnown = xml.namespace <= NAMESPACE.main || xml.depth === 1
    if (!isKnown || !this.enter(xml)) this.skipDepth = xml.depth
  }

  close(xml: XmlScanner): void {
    if (this.skipDepth !== 0) {
      if (this.skipDepth === xml.depth) this.skipDepth = 0
      return
    }
    switch (this.at) {
      case AT.value:
        if (this.composed !== undefined) this.finishComposed()
        if (this.type === TYPE.string) this.hasValue = true
        xml.wantsText = false
        this.at = AT.cell
        break
      case AT.cell:
        if (this.hasFormula && !this.hasValue) this.formulasWithoutValue++
        this.at = AT.row
        break
      case AT.row:
        this.finishRow(xml)
        this.at = AT.data
        break
      case AT.text:
        xml.wantsText = false
        this.at = AT.inline
        break
      case AT.runText:
        xml.wantsText = false
        this.at = AT.run
        break
      case AT.run:
        this.at = AT.inline
        break
      case AT.inline:
        this.setText(unescapeCell(this.composed ?? ''))
        this.composed = undefined
        this.at = AT.cell
        break
      case AT.data:
        // What follows the cells is page setup and the like; a fault there costs no data.
        xml.stopped = true
        break
      default:
        this.at = AT.outside
    }
  }

  /** Takes the cells at `at` as long as they are plain, see {@link readPlainCell}. */
  shortcut(xml: XmlScanner, at: number): number {
    if (this.at !== AT.row || this.skipDepth !== 0 || this.rowIsImplied) return at
    const cell = this.plainCell
    let end = at
    while (readPlainCell(xml.bytes, end, cell) && cell.column < this.budgets.columns) {
      end = cell.end
      this.column = cell.column
      if (cell.valueStart === 0) continue
      this.type = cell.isShared ? TYPE.shared : TYPE.number
      this.style = cell.style
      this.setValue(xml.bytes, cell.valueStart, cell.valueEnd)
    }
    return end
  }

  text(xml: XmlScanner, start: number, end: number, more: boolean, literal: boolean): void {
    if (this.skipDepth !== 0) return
    if (this.at === AT.value && !more && this.composed === undefined) {
      this.setValue(xml.bytes, start, end)
      return
    }
    const piece = literal ? xml.bytes.toString('utf8', start, end) : decodeXml(xml.bytes, start, end)
    this.composed = (this.composed ?? '') + piece
  }

  /** Enters a known element; false for one that is to be stepped over. */
  private enter(xml: XmlScanner): boolean {
    const length = xml.nameEnd - xml.nameStart
    const first = xml.bytes[xml.nameStart]
    switch (this.at) {
      case AT.row:
        if (length !== 1 || first !== LETTER_C) return false
        this.startCell(xml)
        this.at = AT.cell
        return true
      case AT.cell:
        if (length === 1 && first === LETTER_V) {
          // A cell that also has inline text keeps that.
          if (this.hasValue && this.type === TYPE.inline) return false
          xml.wantsText = true
          this.at = AT.value
          return true
        }
        if (length === 1 && first === 0x66) this.hasFormula = true
        if (!xml.isNamed('is')) return false
        this.composed = undefined
        this.type = TYPE.inline
        this.at = AT.inline
        return true
      case AT.data:
        if (!xml.isNamed('row')) return false
        this.startRow(xml)
        this.at = AT.row
        return true
      case AT.inline:
      case AT.run:
        if (length === 1 && first === LETTER_T) {
          xml.wantsText = true
          this.at = this.at === AT.run ? AT.runText : AT.text
          return true
        }
        if (this.at === AT.run || length !== 1 || first !== LETTER_R) return false
        this.at = AT.run
        return true
      case AT.sheet:
        if (!xml.isNamed('sheetData')) return false
        this.at = AT.data
        return true
      case AT.outside:
        if (xml.namespace > NAMESPACE.main || !xml.isNamed('worksheet')) {
          if (NOT_TABLES.some((name) => xml.isNamed(name))) return false
          throw this.refusals.damaged('a part that should hold a sheet holds something else')
        }
        this.at = AT.sheet
        return true
      default:
        return false
    }
  }

  private startRow(xml: XmlScanner): void {
    this.rowNumber++
    this.rowIsImplied = true
    this.column = -1
    for (let i = 0; i < xml.attributeCount * 4; i += 4) {
      const start = xml.attributes[i] as number
      if (xml.bytes[start] !== LETTER_R || (xml.attributes[i + 1] as number) !== start + 1) continue
      const number = plainNumber(xml.bytes, xml.attributes[i + 2] as number, xml.attributes[i + 3] as number)
      if (!Number.isInteger(number) || number < 1)
        throw this.refusals.damaged(`row ${this.rowNumber} has no proper number`)
      this.rowNumber = number
      this.rowIsImplied = false
    }
    this.checkRowNumber()
    xml.wantsShortcut = xml.isUnprefixed()
  }

  private checkRowNumber(): void {
    if (this.rowNumber > this.budgets.rows) throw this.refusals.tooLarge(`it has rows beyond ${this.budgets.rows}`)
  }

  private startCell(xml: XmlScanner): void {
    this.column++
    this.type = TYPE.number
    this.style = 0
    this.hasValue = false
    this.hasFormula = false
    this.composed = undefined
    const { bytes, attributes } = xml
    for (let i = 0; i < xml.attributeCount * 4; i += 4) {
      const start = attributes[i] as number
      if ((attributes[i + 1] as number) !== start + 1) continue
      const valueStart = attributes[i + 2] as number
      const valueEnd = attributes[i + 3] as number
      const name = bytes[start]
      if (name === LETTER_R) this.placeCell(bytes, valueStart, valueEnd)
      else if (name === LETTER_S) this.style = plainNumber(bytes, valueStart, valueEnd)
      else if (name === LETTER_T) this.type = cellType(bytes, valueStart, valueEnd)
    }
    if (this.column >= this.budgets.columns) {
      throw this.refusals.tooLarge(`row ${this.rowNumber} has more than ${this.budgets.columns} columns`)
    }
  }

  private placeCell(bytes: Uint8Array, start: number, end: number): void {
    const reference = parseCellReference(bytes, start, end)
    if (reference < 0) return
    this.column = reference % COLUMN_SPAN
    if (!this.rowIsImplied) return
    const row = Math.floor(reference / COLUMN_SPAN)
    if (row > 0) this.rowNumber = row
    this.rowIsImplied = false
    this.checkRowNumber()
  }

  private finishRow(xml: XmlScanner): void {
    xml.wantsShortcut = false
    if (this.rows.row.width === 0) return
    if (this.seenRows[this.rowNumber] === 1) throw this.refusals.damaged(`it holds row ${this.rowNumber} twice`)
    this.seenRows[this.rowNumber] = 1
    if (this.rows.finish(this.rowNumber)) return
    this.abandoned = true
    xml.stopped = true
  }

  private finishComposed(): void {
    const text = this.composed ?? ''
    this.composed = undefined
    if (this.type === TYPE.string || this.type === TYPE.inline) {
      this.setText(unescapeCell(text))
      return
    }
    const bytes = Buffer.from(text)
    this.setValue(bytes, 0, bytes.length)
  }

  /** Sets the cell from the text of its `<v>`. */
  private setValue(bytes: Buffer, start: number, end: number): void {
    switch (this.type) {
      case TYPE.number:
        this.setNumber(bytes, start, end)
        break
      case TYPE.shared:
        this.setShared(bytes, start, end)
        break
      case TYPE.string:
      case TYPE.inline:
        this.setText(this.cache.get(bytes, start, end, hashBytes(bytes, start, end)))
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
        if (moment === undefined) this.setText(text)
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
        else this.setText(found.trim())
        return
      }
      number = found
    }
    const format = this.context.formats[this.style] ?? FORMAT.plain
    if (format === FORMAT.plain) {
      this.setCell(CELL.number, number)
      return
    }
    const kind = serialKind(number, format, this.context.from1904)
    if (kind === CELL.date) this.setCell(kind, serialToDate(number, this.context.from1904))
    else this.setCell(kind, kind === CELL.time ? serialToTime(number) : number)
  }

  private setShared(bytes: Buffer, start: number, end: number): void {
    let index = plainNumber(bytes, start, end)
    if (Number.isNaN(index)) {
      const text = bytes.toString('latin1', start, end).trim()
      if (text === '') return
      index = /^\d+$/.test(text) ? Number(text) : -1
    }
    if (!Number.isInteger(index) || index < 0 || index >= this.context.strings.count) {
      throw this.refusals.damaged(`a cell in row ${this.rowNumber} refers to a text the file does not hold`)
    }
    this.setText(this.context.strings.get(index))
  }

  private setText(text: string): void {
    this.setCell(text === '' ? CELL.empty : CELL.text, text === '' ? null : text)
  }

  private setCell(kind: number, value: string | number | boolean | null): void {
    this.hasValue = true
    this.rows.set(this.column, kind, value)
  }
}

function cellType(bytes: Buffer, start: number, end: number): number {
  if (end - start === 1) {
    switch (bytes[start]) {
      case LETTER_S:
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
