import { CELL, type Row, type SheetExtent } from './source.ts'

/** Collects the cells of one row after another, hands rows on and counts what they held. */
export class RowBuffer {
  readonly row: Row
  private readonly onRow: (row: Row) => boolean | undefined
  private readonly places: Int32Array
  private rows = 0
  private columns = 0
  private cells = 0

  /** `columns` is the most cells a row may have; setting one beyond is the caller's fault. */
  constructor(columns: number, onRow: (row: Row) => boolean | undefined) {
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
    row.kinds[column] = kind
    row.values[column] = value
    this.places[column] = place
  }

  /** Hands the row on if it has a value, and clears it. False when the consumer wants no more. */
  finish(number: number): boolean {
    const row = this.row
    while (row.width > 0 && row.kinds[row.width - 1] === CELL.empty) row.width--
    const width = row.width
    if (width === 0) return true
    row.number = number
    this.rows++
    if (width > this.columns) this.columns = width
    for (let i = 0; i < width; i++) if (row.kinds[i] !== CELL.empty) this.cells++
    const goOn = this.onRow(row) !== false
    for (let i = 0; i < width; i++) {
      row.kinds[i] = CELL.empty
      row.values[i] = null
    }
    row.width = 0
    return goOn
  }

  /** What the rows handed on so far held. */
  extent(): SheetExtent {
    return { rows: this.rows, columns: this.columns, cells: this.cells }
  }
}
