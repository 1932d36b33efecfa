import { RecentTexts } from '../read/recent-texts.ts'
import { CELL, type Row } from '../read/source.ts'

/**
 * Remembers what was made of the texts of one column. A till's export repeats itself: what a text stands for is worked out once,
 * and not in each of the thousand rows that hold it.
 */
export class CellMemo<T> {
  readonly #at: number
  readonly #make: (row: Row, at: number) => T
  readonly #ofNothing: T
  #texts: RecentTexts<T> | null = null
  #lastText: string | null = null
  #last: T

  /** `make` gives what a cell stands for by its kind and value; `at` is the column, -1 where the file has none. */
  constructor(at: number, make: (row: Row, at: number) => T) {
    this.#at = at
    this.#make = make
    this.#ofNothing = make({ number: 0, width: 0, kinds: new Uint8Array(0), values: [] }, at)
    this.#last = this.#ofNothing
  }

  /** What the row's cell in the column stands for. */
  of(row: Row): T {
    const at = this.#at
    const kind = at >= 0 && at < row.width ? row.kinds[at] : CELL.empty
    if (kind === CELL.empty) return this.#ofNothing
    if (kind !== CELL.text) return this.#make(row, at)
    const text = row.values[at] as string
    if (text === this.#lastText) return this.#last
    // Many roles have no column, or none of texts.
    this.#texts ??= new RecentTexts()
    const place = row.places?.[at]
    let made = this.#texts.get(text, place)
    if (made === undefined) {
      made = this.#make(row, at)
      this.#texts.set(text, made, place)
    }
    this.#lastText = text
    this.#last = made
    return made
  }
}
