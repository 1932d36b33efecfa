import type { Budgets } from './budgets.ts'
import { plainNumber } from './cell-number.ts'
import { OdsCell, timesOf } from './ods-cell.ts'
import { OdsShortcut } from './ods-shortcut.ts'
import { OdsText } from './ods-text.ts'
import { isErrorText, plainMoment } from './ods-value.ts'
import type { Refusals } from './refusals.ts'
import { RowBuffer } from './row-buffer.ts'
import { CELL, type Row, type SheetExtent, type SheetInfo } from './source.ts'
import { NAMESPACE } from './xml-namespaces.ts'
import type { XmlHandler, XmlScanner } from './xml-scanner.ts'

/** Where in the document the scanner stands; what lies between a table and its rows, or in a paragraph, does not count. */
const AT = {
  outside: 0,
  document: 1,
  styles: 2,
  style: 3,
  body: 4,
  book: 5,
  table: 6,
  row: 7,
  cell: 8,
  text: 9,
} as const

const STEP_OVER = -1

/** Elements that only group rows (ODF 1.3, part 3, 9.1). */
const ROW_GROUPS = ['table-row-group', 'table-header-rows', 'table-rows']

/** The sheet whose rows are wanted, from 0, and who takes them. */
export interface WantedRows {
  readonly sheet: number
  readonly onRow: (row: Row) => boolean | undefined
}

/**
 * Reads the content of an OpenDocument spreadsheet (ODF 1.3, part 3): the list of its sheets or, where rows are wanted, those of one
 * sheet. Elements that it does not know are stepped over with all they hold.
 */
export class OdsScanner implements XmlHandler {
  readonly sheets: SheetInfo[] = []
  /** Whether the document turned out to be a spreadsheet. */
  isSpreadsheet = false
  abandoned = false
  private formulasWithValue = 0
  private formulasWithoutValue = 0
  private at: number = AT.outside
  /** The depth of the element being stepped over; 0 when none is. */
  private skipDepth = 0
  /** Where the scanner stood around the element of each depth. */
  private readonly around: number[] = []
  private readonly wanted: WantedRows | undefined
  private readonly mayLeap: boolean
  private readonly budgets: Budgets
  private readonly refusals: Refusals
  private readonly rows: RowBuffer
  private readonly shown: OdsText
  private readonly cell = new OdsCell()
  private readonly plain = new OdsShortcut()
  private readonly hiddenStyles = new Set<string>()
  private style: string | undefined
  private row = 0
  private rowTimes = 1
  private column = 0
  private repeated = 0

  /** `mayLeap`: whether tables that are not wanted may be stepped over by {@link XmlScanner.leap}. */
  constructor(wanted: WantedRows | undefined, mayLeap: boolean, budgets: Budgets, refusals: Refusals) {
    this.wanted = wanted
    this.mayLeap = mayLeap
    this.budgets = budgets
    this.refusals = refusals
    this.rows = new RowBuffer(budgets, wanted?.onRow ?? (() => undefined), refusals)
    this.shown = new OdsText(budgets, refusals)
  }

  /** What the rows handed on so far held. */
  extent(): SheetExtent {
    // LibreOffice writes an empty text that a formula gave as no value, but others beside it.
    const formulasWithoutValue = this.formulasWithValue > 0 ? 0 : this.formulasWithoutValue
    return { ...this.rows.extent(), formulasWithoutValue }
  }

  open(xml: XmlScanner): void {
    if (this.skipDepth !== 0) return
    const next = this.enter(xml)
    if (next < 0) {
      this.skipDepth = xml.depth
      return
    }
    this.around[xml.depth] = this.at
    this.at = next
  }

  close(xml: XmlScanner): void {
    if (this.skipDepth !== 0) {
      if (this.skipDepth === xml.depth) this.skipDepth = 0
      return
    }
    const left = this.at
    this.at = this.around[xml.depth] as number
    if (left === this.at) return
    if (left === AT.text) xml.wantsText = false
    else if (left === AT.cell) this.finishCell()
    else if (left === AT.row) this.finishRow(xml)
    else if (left === AT.table && this.wanted !== undefined) this.stop(xml)
  }

  text(xml: XmlScanner, start: number, end: number, _more: boolean, literal: boolean): void {
    if (this.skipDepth === 0) this.shown.addRun(xml.bytes, start, end, literal)
  }

  /** Takes the cells at `at` as long as they are written as those above them, see {@link OdsShortcut}. */
  shortcut(xml: XmlScanner, at: number): number {
    if (this.at !== AT.row || this.skipDepth !== 0) return at
    const { plain } = this
    let end = at
    while (
      this.column < this.budgets.columns &&
      plain.match(xml.bytes, end, this.column) &&
      this.takePlain(xml.bytes)
    ) {
      end = plain.end
      this.column++
    }
    return end
  }

  /** Sets the cell that was recognised; false for one that is not quite plain. */
  private takePlain(bytes: Buffer): boolean {
    const { kind, valueStart, valueEnd, textStart, textEnd } = this.plain
    if (kind === CELL.text) {
      if (textEnd - textStart > this.budgets.textBytes) return false
      this.shown.clear()
      this.shown.startParagraph()
      this.shown.addRun(bytes, textStart, textEnd, false)
      const text = this.shown.value
      if (isErrorText(text, false)) this.rows.set(this.column, CELL.error, null)
      else if (text !== '') this.rows.set(this.column, CELL.text, text)
      return true
    }
    const value =
      kind === CELL.date ? plainMoment(bytes, valueStart, valueEnd) : plainNumber(bytes, valueStart, valueEnd)
    // A 0 may stand for an error.
    if (Number.isNaN(value) || value === 0) return false
    this.rows.set(this.column, kind, value)
    return true
  }

  /** Where the scanner stands inside the element that opens; below 0 for one that is to be stepped over. */
  private enter(xml: XmlScanner): number {
    const { namespace } = xml
    switch (this.at) {
      case AT.table:
        if (namespace !== NAMESPACE.table) return STEP_OVER
        if (xml.isNamed('table-row')) return this.startRow(xml)
        return ROW_GROUPS.some((name) => xml.isNamed(name)) ? AT.table : STEP_OVER
      case AT.row:
        if (namespace !== NAMESPACE.table) return STEP_OVER
        if (!xml.isNamed('table-cell') && !xml.isNamed('covered-table-cell')) return STEP_OVER
        this.cell.open(xml)
        this.plain.learnCell(xml, this.cell, this.column)
        this.shown.clear()
        return AT.cell
      case AT.cell:
        if (namespace !== NAMESPACE.text || !xml.isNamed('p')) return STEP_OVER
        this.plain.learnParagraph(xml)
        if (!this.cell.wantsText) return STEP_OVER
        this.shown.startParagraph()
        xml.wantsText = true
        return AT.text
      case AT.text:
        return this.shown.enter(xml) ? AT.text : STEP_OVER
      case AT.book:
        return namespace === NAMESPACE.table && xml.isNamed('table') ? this.startTable(xml) : STEP_OVER
      case AT.styles:
        if (namespace !== NAMESPACE.style || !xml.isNamed('style')) return STEP_OVER
        this.style = xml.attribute('name', NAMESPACE.style)
        return AT.style
      case AT.style:
        if (namespace === NAMESPACE.style && xml.isNamed('table-properties') && this.style !== undefined) {
          if (xml.attribute('display', NAMESPACE.table) === 'false') this.hiddenStyles.add(this.style)
        }
        return STEP_OVER
      default:
        return this.enterOffice(xml)
    }
  }

  private enterOffice(xml: XmlScanner): number {
    if (xml.namespace !== NAMESPACE.office) return STEP_OVER
    if (this.at === AT.outside)
      return xml.isNamed('document-content') || xml.isNamed('document') ? AT.document : STEP_OVER
    if (this.at === AT.document) {
      if (xml.isNamed('automatic-styles')) return AT.styles
      return xml.isNamed('body') ? AT.body : STEP_OVER
    }
    if (!xml.isNamed('spreadsheet')) return STEP_OVER
    this.isSpreadsheet = true
    return AT.book
  }

  private startTable(xml: XmlScanner): number {
    const name = xml.attribute('name', NAMESPACE.table) ?? `Sheet${this.sheets.length + 1}`
    // LibreOffice keeps what it read of other files in tables named after them.
    if (/^'.*'#/.test(name)) return STEP_OVER
    const style = xml.attribute('style-name', NAMESPACE.table) ?? ''
    this.sheets.push({ name, hidden: this.hiddenStyles.has(style) })
    if (this.sheets.length - 1 === this.wanted?.sheet) {
      xml.wantsShortcut = true
      return AT.table
    }
    if (this.mayLeap) xml.leap()
    return STEP_OVER
  }

  private startRow(xml: XmlScanner): number {
    this.rowTimes = timesOf(xml.attribute('number-rows-repeated', NAMESPACE.table))
    this.column = 0
    return AT.row
  }

  private finishCell(): void {
    const { cell } = this
    if (cell.wantsText) cell.finish(this.shown.value)
    if (cell.hasFormula) {
      if (cell.hasType || cell.kind !== CELL.empty) this.formulasWithValue++
      else this.formulasWithoutValue++
    }
    if (cell.kind === CELL.empty) {
      this.column += cell.times
      return
    }
    const end = this.column + cell.times
    if (end > this.budgets.columns) throw this.refusals.tooManyColumns(this.row + 1, this.budgets.columns)
    this.repeat(cell.times - 1)
    while (this.column < end) this.rows.set(this.column++, cell.kind, cell.value)
  }

  private finishRow(xml: XmlScanner): void {
    const first = this.row + 1
    this.row += this.rowTimes
    const { width } = this.rows.row
    if (width === 0) return
    if (this.row > this.budgets.rows) throw this.refusals.tooManyRows(this.budgets.rows)
    this.repeat((this.rowTimes - 1) * width)
    if (!this.rows.finish(first, this.rowTimes)) this.stop(xml)
  }

  /** Cells that stand in the file once and in the sheet many times cost no bytes: they have a budget of their own. */
  private repeat(cells: number): void {
    this.repeated += cells
    if (this.repeated > this.budgets.repeatedCells) {
      throw this.refusals.tooMuchToUnpack(`it repeats values in more than ${this.budgets.repeatedCells} cells`)
    }
  }

  private stop(xml: XmlScanner): void {
    this.abandoned = true
    xml.stopped = true
  }
}
