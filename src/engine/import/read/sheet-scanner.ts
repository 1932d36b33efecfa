import type { Budgets } from './budgets.ts'
import { plainNumber } from './cell-number.ts'
import { COLUMN_SPAN, parseCellReference } from './cell-reference.ts'
import { CellWriter, cellType, type SheetContext, TYPE } from './cell-writer.ts'
import { newPlainCell, readPlainCell } from './plain-cell.ts'
import type { Refusals } from './refusals.ts'
import { RowBuffer } from './row-buffer.ts'
import type { Row, SheetExtent } from './source.ts'
import { NAMESPACE } from './xml-namespaces.ts'
import type { XmlHandler, XmlScanner } from './xml-scanner.ts'
import { decodeXml } from './xml-text.ts'

/** Where in the sheet the scanner stands. */
const AT = { outside: 0, sheet: 1, data: 2, row: 3, cell: 4, value: 5, inline: 6, run: 7, text: 8, runText: 9 } as const

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
  private repeatedRowNumbers = 0
  /** The number that the last row with a value was written with, and by how much rows are numbered on since some repeat theirs. */
  private lastWritten = 0
  private shift = 0
  abandoned = false
  private readonly budgets: Budgets
  private readonly refusals: Refusals
  private readonly rows: RowBuffer
  private readonly cell: CellWriter
  private readonly seenRows: Uint8Array
  private at: number = AT.outside
  /** The depth of the unknown element being stepped over; 0 when none is. */
  private skipDepth = 0
  private rowIsImplied = false
  private hasFormula = false
  private composed: string | undefined
  private readonly plainCell = newPlainCell()

  constructor(context: SheetContext, onRow: (row: Row) => boolean | undefined, budgets: Budgets, refusals: Refusals) {
    this.budgets = budgets
    this.refusals = refusals
    this.rows = new RowBuffer(budgets, onRow, refusals)
    this.cell = new CellWriter(context, this.rows, refusals)
    this.seenRows = new Uint8Array(budgets.rows + 1)
  }

  /** What the rows handed on so far held. */
  extent(): SheetExtent {
    const { formulasWithoutValue, repeatedRowNumbers } = this
    return {
      ...this.rows.extent(),
      formulasWithoutValue,
      ...(repeatedRowNumbers > 0 ? { repeatedRowNumbers } : {}),
    }
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
        if (this.composed !== undefined) this.cell.writeComposed(this.composed)
        if (this.cell.type === TYPE.string) this.cell.hasValue = true
        this.composed = undefined
        xml.wantsText = false
        this.at = AT.cell
        break
      case AT.cell:
        if (this.hasFormula && !this.cell.hasValue) this.formulasWithoutValue++
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
        this.cell.writeComposed(this.composed ?? '')
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
    const { plainCell, cell } = this
    let end = at
    while (readPlainCell(xml.bytes, end, plainCell) && plainCell.column < this.budgets.columns) {
      end = plainCell.end
      cell.column = plainCell.column
      if (plainCell.valueStart === 0) continue
      cell.type = plainCell.isShared ? TYPE.shared : TYPE.number
      cell.style = plainCell.style
      cell.write(xml.bytes, plainCell.valueStart, plainCell.valueEnd)
    }
    return end
  }

  text(xml: XmlScanner, start: number, end: number, more: boolean, literal: boolean): void {
    if (this.skipDepth !== 0) return
    if (this.at === AT.value && !more && this.composed === undefined) {
      this.cell.write(xml.bytes, start, end)
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
          if (this.cell.hasValue && this.cell.type === TYPE.inline) return false
          xml.wantsText = true
          this.at = AT.value
          return true
        }
        if (length === 1 && first === 0x66) this.hasFormula = true
        if (!xml.isNamed('is')) return false
        this.composed = undefined
        this.cell.type = TYPE.inline
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
    this.cell.row++
    this.rowIsImplied = true
    this.cell.column = -1
    for (let i = 0; i < xml.tag.attributeCount * 4; i += 4) {
      const start = xml.tag.attributes[i] as number
      if (xml.bytes[start] !== LETTER_R || (xml.tag.attributes[i + 1] as number) !== start + 1) continue
      const number = plainNumber(xml.bytes, xml.tag.attributes[i + 2] as number, xml.tag.attributes[i + 3] as number)
      if (!Number.isInteger(number) || number < 1)
        throw this.refusals.damaged(`row ${this.cell.row} has no proper number`)
      if (number === this.lastWritten) {
        this.repeatedRowNumbers++
        this.shift++
      }
      this.cell.row = number + this.shift
      this.rowIsImplied = false
    }
    this.checkRowNumber()
    xml.wantsShortcut = xml.isUnprefixed()
  }

  private checkRowNumber(): void {
    if (this.cell.row > this.budgets.rows) throw this.refusals.tooManyRows(this.budgets.rows)
  }

  private startCell(xml: XmlScanner): void {
    this.cell.column++
    this.cell.type = TYPE.number
    this.cell.style = 0
    this.cell.hasValue = false
    this.hasFormula = false
    this.composed = undefined
    const { bytes, tag } = xml
    const { attributes } = tag
    for (let i = 0; i < xml.tag.attributeCount * 4; i += 4) {
      const start = attributes[i] as number
      if ((attributes[i + 1] as number) !== start + 1) continue
      const valueStart = attributes[i + 2] as number
      const valueEnd = attributes[i + 3] as number
      const name = bytes[start]
      if (name === LETTER_R) this.placeCell(bytes, valueStart, valueEnd)
      else if (name === LETTER_S) this.cell.style = plainNumber(bytes, valueStart, valueEnd)
      else if (name === LETTER_T) this.cell.type = cellType(bytes, valueStart, valueEnd)
    }
    if (this.cell.column >= this.budgets.columns) {
      throw this.refusals.tooManyColumns(this.cell.row, this.budgets.columns)
    }
  }

  private placeCell(bytes: Uint8Array, start: number, end: number): void {
    const reference = parseCellReference(bytes, start, end)
    if (reference < 0) return
    this.cell.column = reference % COLUMN_SPAN
    if (!this.rowIsImplied) return
    const row = Math.floor(reference / COLUMN_SPAN)
    if (row > 0) this.cell.row = row
    this.rowIsImplied = false
    this.checkRowNumber()
  }

  private finishRow(xml: XmlScanner): void {
    xml.wantsShortcut = false
    if (this.rows.row.width === 0) return
    if (this.seenRows[this.cell.row] === 1) throw this.refusals.damaged(`it holds row ${this.cell.row} twice`)
    this.seenRows[this.cell.row] = 1
    this.lastWritten = this.cell.row - this.shift
    if (this.rows.finish(this.cell.row)) return
    this.abandoned = true
    xml.stopped = true
  }
}
