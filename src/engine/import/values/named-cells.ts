import { CELL, type Row } from '../read/source.ts'
import { CellMemo } from './cell-memo.ts'
import { idText } from './cell-text.ts'
import type { Named } from './named.ts'

/** How many ids that are numbers are remembered; a power of two. */
const REMEMBERED = 32_768

/** The ids in one column, be they texts or numbers; each is made once. */
export class NamedCells {
  readonly #at: number
  readonly #texts: CellMemo<Named | null>
  readonly #make: (text: string) => Named | null
  /** Made when the first number comes: many roles have no column, or none of numbers. */
  #remembered: { readonly numbers: Float64Array; readonly named: (Named | null)[] } | null = null
  #lastNumber = Number.NaN
  #last: Named | null = null

  /** `make` gives what an id stands for; `at` is the column, -1 where the file has none. */
  constructor(at: number, make: (text: string) => Named | null) {
    this.#at = at
    this.#make = make
    this.#texts = new CellMemo(at, (row, column) => make(idText(row, column)))
  }

  /** What the row's cell in the column names; null for nothing. */
  of(row: Row): Named | null {
    const at = this.#at
    if (at < 0 || at >= row.width || row.kinds[at] !== CELL.number) return this.#texts.of(row)
    const number = row.values[at] as number
    if (number === this.#lastNumber) return this.#last
    this.#remembered ??= {
      numbers: new Float64Array(REMEMBERED).fill(Number.NaN),
      named: new Array(REMEMBERED).fill(null),
    }
    const { numbers, named } = this.#remembered
    // Of whole numbers that follow each other, each has a place of its own.
    const place = number & (REMEMBERED - 1)
    if (numbers[place] !== number) {
      numbers[place] = number
      named[place] = this.#make(idText(row, at))
    }
    this.#lastNumber = number
    this.#last = named[place] as Named | null
    return this.#last
  }
}
