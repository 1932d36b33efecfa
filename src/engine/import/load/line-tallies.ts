import type { Database } from '../../database/open.ts'
import { LINE_KIND, type LineKind } from '../../sales/line-kind.ts'
import type { RepeatedLines } from './repeated-rows.ts'

/** Adds up the lines of an import by what they are: rows and amount per kind, customer known or not, duplicate or not. */
export class LineTallies {
  readonly #rows = new Float64Array(16)
  readonly #amounts = new Float64Array(16)
  #firstSale = Number.POSITIVE_INFINITY
  #lastSale = Number.NEGATIVE_INFINITY
  #lastReturn = Number.NEGATIVE_INFINITY

  /** `rows` is 0 for a line that has no row of its own, such as a refund that stands on the row of the sale. */
  add(kind: LineKind, withoutCustomer: boolean, isDuplicate: number, time: number, amount: number, rows: number): void {
    const place = kind * 4 + (withoutCustomer ? 2 : 0) + isDuplicate
    this.#rows[place] = (this.#rows[place] as number) + rows
    this.#amounts[place] = (this.#amounts[place] as number) + amount
    if (kind === LINE_KIND.cancelled) return
    if (kind !== LINE_KIND.sale) {
      if (time > this.#lastReturn) this.#lastReturn = time
      return
    }
    if (time < this.#firstSale) this.#firstSale = time
    if (time > this.#lastSale) this.#lastSale = time
  }

  /** Takes lines that were added as new ones for repeated ones. */
  moveRepeated({ kind, withoutCustomer, rows, amount }: RepeatedLines): void {
    const from = kind * 4 + withoutCustomer * 2
    for (const [place, sign] of [
      [from, -1],
      [from + 1, 1],
    ] as const) {
      this.#rows[place] = (this.#rows[place] as number) + sign * rows
      this.#amounts[place] = (this.#amounts[place] as number) + sign * amount
    }
  }

  /** Writes the sums as part of an import. */
  write(database: Database, importId: number): void {
    const add = database.prepare(
      `INSERT INTO import_tallies (import_id, kind, without_customer, is_duplicate, rows, amount) VALUES (?, ?, ?, ?, ?, ?)`,
    )
    for (const [place, rows] of this.#rows.entries()) {
      if (rows > 0 || this.#amounts[place] !== 0)
        add.run(importId, place >> 2, (place >> 1) & 1, place & 1, rows, this.#amounts[place])
    }
    const known = (time: number) => (Number.isFinite(time) ? time : null)
    database
      .prepare('UPDATE imports SET first_sale = ?, last_sale = ?, last_return = ? WHERE id = ?')
      .run(known(this.#firstSale), known(this.#lastSale), known(this.#lastReturn), importId)
  }
}
