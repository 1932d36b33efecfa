import type { Database, Statement } from '../../database/open.ts'
import type { LineKind } from '../../sales/line-kind.ts'

/** Lines per statement: measured, fewer cost more calls and more cost longer programs. */
const LINES = 32

/** A line but for what it refers to, as the table has it. */
interface Measured {
  readonly kind: LineKind
  readonly time: number
  readonly quantity: number | null
  readonly price: number | null
  readonly amount: number
}

const COLUMNS = `row, kind, is_duplicate, customer_id, order_id, product_id, time, quantity, price, amount, content_hash`
const WIDTH = COLUMNS.split(',').length

/** Adds lines to an import, several with one statement, which takes two thirds of the time of single ones. */
export class LineWriter {
  readonly #values: (number | null)[] = new Array(LINES * WIDTH).fill(null)
  #used = 0
  readonly #addMany: Statement
  readonly #addOne: Statement

  constructor(database: Database, importId: number) {
    const line = `(${importId}${', ?'.repeat(WIDTH)})`
    const add = (lines: number) =>
      database.prepare(`INSERT INTO lines (import_id, ${COLUMNS}) VALUES ${new Array(lines).fill(line).join(', ')}`)
    this.#addMany = add(LINES)
    this.#addOne = add(1)
  }

  /** Takes in a line with the keys of what it refers to; it is written with later ones. */
  add(
    row: number,
    line: Measured,
    isDuplicate: number,
    customer: number | null,
    order: number | null,
    product: number | null,
    contentHash: number,
  ): void {
    const values = this.#values
    let at = this.#used
    values[at++] = row
    values[at++] = line.kind
    values[at++] = isDuplicate
    values[at++] = customer
    values[at++] = order
    values[at++] = product
    values[at++] = line.time
    values[at++] = line.quantity
    values[at++] = line.price
    values[at++] = line.amount
    values[at++] = contentHash
    this.#used = at
    if (at < values.length) return
    // As arguments: the binding reads them several times faster than the elements of an array.
    this.#addMany.run(...values)
    this.#used = 0
  }

  /** Writes what is still held back. */
  finish(): void {
    for (let at = 0; at < this.#used; at += WIDTH) this.#addOne.run(this.#values.slice(at, at + WIDTH))
    this.#used = 0
  }
}
