import { cellText, escapeLookalikes } from './cell-text.ts'
import { excelTable } from './excel-table.ts'
import { columnLetters } from './long-sheet.ts'
import { LOOKS } from './looks.ts'
import type { Cell, CellStyle, CellValue, TableDefinition, WriteSheet } from './spreadsheet-library.ts'

/** A cell to put into a sheet; `formula` is only ever one of this program's own. */
export interface DraftCell {
  readonly value: CellValue
  readonly look: CellStyle
  readonly formula?: string
  /** How many columns the cell covers; 1 when left out. */
  readonly span?: number
}

const LINE_HEIGHT = 15
const PADDING = 4
// Column widths count digits, and letters are a little narrower on average.
const WIDTH_OF_A_LETTER = 0.87
// Excel writes some words as errors instead of text, and the library with it.
const ERROR_LOOKALIKE = /^#[A-Z0-9/_]+[!?]?$/

/** A small sheet while it is laid out, row by row. */
export class SheetDraft {
  readonly #widths: readonly number[]
  readonly #cells = new Map<string, Partial<Cell>>()
  readonly #heights = new Map<number, { height: number }>()
  readonly #merges: NonNullable<WriteSheet['merges']> = []
  readonly #tables: TableDefinition[] = []
  #row = 0

  constructor(widths: readonly number[]) {
    this.#widths = widths
  }

  /** How many rows there are so far; the next row's index. */
  get rows(): number {
    return this.#row
  }

  /** Adds a row from the first column on; null leaves a cell empty. Wrapped text makes the row as high as it needs. */
  add(cells: readonly (DraftCell | null)[], height?: number): void {
    let column = 0
    let lines = 1
    for (const cell of cells) {
      const span = cell?.span ?? 1
      if (cell) {
        this.#put(column, cell)
        if (cell.look.alignment?.wrapText) lines = Math.max(lines, this.#linesOf(cell.value, column, span))
      }
      column += span
    }
    this.#heights.set(this.#row, { height: height ?? lines * LINE_HEIGHT + PADDING })
    this.#row += 1
  }

  /**
   * Makes the rows from that one on, whose cells name the columns, a table that can be filtered and sorted. Without a row below
   * the headings there is none.
   */
  table(headerRow: number, headings: readonly string[], firstColumn = 0): void {
    if (this.#row <= headerRow + 1) return
    const last = columnLetters(firstColumn + headings.length - 1)
    this.#tables.push(excelTable(headings, `${columnLetters(firstColumn)}${headerRow + 1}:${last}${this.#row}`))
  }

  /** Leaves rows empty. */
  skip(rows = 1): void {
    this.#row += rows
  }

  /** Begins a part of the sheet, with some air above its heading. */
  section(heading: string): void {
    this.skip()
    this.add([{ value: heading, look: LOOKS.section, span: this.#widths.length }], 24)
  }

  /** The sheet as the library takes it. */
  finish(name: string, rest: Omit<WriteSheet, 'name'> = {}): WriteSheet {
    return {
      name,
      columns: this.#widths.map((width) => ({ width })),
      cells: this.#cells,
      merges: this.#merges,
      rowDefs: this.#heights,
      ...(this.#tables.length > 0 && { tables: this.#tables }),
      ...rest,
    }
  }

  #put(column: number, { value, look, formula, span = 1 }: DraftCell): void {
    const text = typeof value === 'string' ? escapeLookalikes(cellText(value)) : null
    this.#cells.set(`${this.#row},${column}`, {
      value: text ?? value,
      style: look,
      ...(text !== null && ERROR_LOOKALIKE.test(text) ? { richText: [{ text }] } : {}),
      ...(formula ? { formula, formulaResult: value } : {}),
    })
    for (let next = column + 1; next < column + span; next++) this.#cells.set(`${this.#row},${next}`, { style: look })
    if (span > 1) {
      this.#merges.push({ startRow: this.#row, startCol: column, endRow: this.#row, endCol: column + span - 1 })
    }
  }

  #linesOf(value: CellValue, column: number, span: number): number {
    const width = this.#widths.slice(column, column + span).reduce((sum, each) => sum + each, 0)
    const lines = String(value ?? '').split('\n')
    return Math.min(
      20,
      lines.reduce((sum, line) => sum + Math.max(1, Math.ceil((line.length * WIDTH_OF_A_LETTER) / width)), 0),
    )
  }
}
