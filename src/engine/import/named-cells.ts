import { CellMemo } from './cell-memo.ts'
import { idText } from './cell-text.ts'
import type { Named } from './named.ts'
import { CELL, type Row } from './source.ts'

/** How many ids that are numbers are remembered; past it they are forgotten and gathered anew. */
const REMEMBERED = 65_536

/** The ids in one column, be they texts or numbers; each is made once. */
export class NamedCells {
  readonly #at: number
  readonly #texts: CellMemo<Named | null>
  readonly #make: (text: string) => Named | null
  readonly #numbers = new Map<number, Named | null>()
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
    let named = this.#numbers.get(number)
    if (named === undefined) {
      named = this.#make(idText(row, at))
      if (this.#numbers.size === REMEMBERED) this.#numbers.clear()
      this.#numbers.set(number, named)
    }
    this.#lastNumber = number
    this.#last = named
    return named
  }
}
