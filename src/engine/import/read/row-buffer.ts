import type { Budgets } from './budgets.ts'
import { FORMAT } from './number-format.ts'
import type { Refusals } from './refusals.ts'
import { serialKind, serialToDate, serialToTime } from './serial-date.ts'
import { CELL, type Row, type SheetExtent } from './source.ts'

/** Collects the cells of one row after another, hands rows on and counts what they held. */
export class RowBuffer {
  readonly row: Row
  private readonly onRow: (row: Row) => boolean | undefined
  private readonly places: Int32Array
  private readonly mostCharacters: number
  private readonly refusals: Refusals
  private characters = 0
  private rows = 0
  private columns = 0
  private cells = 0

  /** Setting a cell beyond the budget's columns is the caller's fault; texts beyond its characters are refused. */
  constructor({ columns, rowCharacters }: Budgets, onRow: (row: Row) => boolean | undefined, refusals: Refusals) {
    this.mostCharacters = rowCharacters
    this.refusals = refusals
    this.onRow = onRow
    this.places = new Int32Array(columns)
    this.row = { number: 0, width: 0, kinds: new Uint8Array(columns), values: [], places: this.places }
  }

  /** Sets a cell of the row being collected; setting it again replaces it. For `place` see {@link Row.places}. */
  set(column: number, kind: number, value: string | number | boolean | null, place = 0): void {
    const row = this.row
    if (column >= row.width) {
      if (kind === CELL.empty) return
      while (row.values.length <= column) row.values.push(null)
      row.width = column + 1
    }
    if (kind === CELL.text) {
      this.characters += (value as string).length
      if (this.characters > this.mostCharacters) throw this.tooLong()
    }
    row.kinds[column] = kind
    row.values[column] = value
    this.places[column] = place
  }

  /** Sets a cell to a number that a format of `format` shows: as a date, a time or itself. */
  setSerial(column: number, number: number, format: number, from1904: boolean): void {
    const kind = format === FORMAT.plain ? CELL.number : serialKind(number, format, from1904)
    if (kind === CELL.date) this.set(column, kind, serialToDate(number, from1904))
    else this.set(column, kind, kind === CELL.time ? serialToTime(number) : number)
  }

  /**
   * Hands the row on if it has a value other than spaces, under each of the `times` numbers from `number` on, and clears it. False
   * when the consumer wants no more.
   */
  finish(number: number, times = 1): boolean {
    const row = this.row
    while (row.width > 0 && row.kinds[row.width - 1] === CELL.empty) row.width--
    const width = row.width
    if (width === 0) return true
    let goOn = true
    if (!isBlank(row)) for (let i = 0; i < times && goOn; i++) goOn = this.handOn(number + i)
    for (let i = 0; i < width; i++) {
      row.kinds[i] = CELL.empty
      row.values[i] = null
    }
    row.width = 0
    this.characters = 0
    return goOn
  }

  private handOn(number: number): boolean {
    const row = this.row
    const width = row.width
    row.number = number
    this.rows++
    if (width > this.columns) this.columns = width
    for (let i = 0; i < width; i++) if (row.kinds[i] !== CELL.empty) this.cells++
    return this.onRow(row) !== false
  }

  private tooLong() {
    return this.refusals.tooMuchText(`one of its rows holds texts of more than ${this.mostCharacters} characters`)
  }

  /** What the rows handed on so far held. */
  extent(): SheetExtent {
    return { rows: this.rows, columns: this.columns, cells: this.cells }
  }
}

/** Whether a row holds nothing but spaces; the first value of nearly every row tells that it does not. */
function isBlank({ width, kinds, values }: Row): boolean {
  for (let at = 0; at < width; at++) {
    const kind = kinds[at]
    if (kind === CELL.empty) continue
    if (kind !== CELL.text) return false
    const text = values[at] as string
    const first = text.charCodeAt(0)
    if ((first > 32 && first < 160) || text.trim() !== '') return false
  }
  return true
}
