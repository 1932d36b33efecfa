import type { Database, Statement } from '../../database/open.ts'
import { HashSet } from './hash-set.ts'

/** The rows lie apart by six bits of their hashes, so that those of one part fit into memory. */
const PARTS = 64
const PART_BITS = 6
/** Rows of a part that are written at once. */
const ROWS = 4_096
/** A row is two halves of its hash and its place. */
const WIDTH = 3
const BYTES = Int32Array.BYTES_PER_ELEMENT

/** Rows of one part that are not written yet. */
interface Part {
  readonly rows: Int32Array<ArrayBuffer>
  used: number
}

/** Rows of which nobody can tell yet whether they repeat each other, on disk. Lives inside a transaction. */
export class OpenRows {
  readonly #database: Database
  readonly #parts: readonly Part[] = Array.from({ length: PARTS }, () => ({
    rows: new Int32Array(ROWS * WIDTH),
    used: 0,
  }))
  readonly #keep: Statement

  constructor(database: Database) {
    this.#database = database
    database.exec(
      'CREATE TEMP TABLE open_rows (part INTEGER, rows BLOB); CREATE INDEX temp.open_rows_by_part ON open_rows (part)',
    )
    this.#keep = database.prepare('INSERT INTO temp.open_rows VALUES (?, ?)')
  }

  /** Takes in a row's hash, and its place in 32 bits. */
  add(low: number, high: number, place: number): void {
    const at = high >>> (32 - PART_BITS)
    const part = this.#parts[at] as Part
    const { rows } = part
    rows[part.used++] = low
    rows[part.used++] = high
    rows[part.used++] = place
    if (part.used === rows.length) this.#write(at)
  }

  /** The places of all rows whose hash an earlier row had. Afterwards the rows are gone. */
  *repeats(): Generator<number> {
    // One by one, since whoever takes the places may write them down in between.
    const list = this.#database
      .prepare<[number], number>('SELECT rowid FROM temp.open_rows WHERE part = ? ORDER BY rowid')
      .pluck()
    const get = this.#database.prepare<[number], Uint8Array>('SELECT rows FROM temp.open_rows WHERE rowid = ?').pluck()
    const seen = new HashSet(Number.POSITIVE_INFINITY)
    const rows = new Int32Array(ROWS * WIDTH)
    const bytes = new Uint8Array(rows.buffer)
    for (let part = 0; part < PARTS; part++) {
      this.#write(part)
      seen.clear()
      for (const id of list.all(part)) {
        const some = get.get(id) as Uint8Array
        bytes.set(some)
        for (let at = 0; at < some.length / BYTES; at += WIDTH) {
          if (seen.meet(rows[at] as number, rows[at + 1] as number)) yield rows[at + 2] as number
        }
      }
    }
    this.#database.exec('DROP TABLE temp.open_rows')
  }

  #write(at: number): void {
    const part = this.#parts[at] as Part
    if (part.used === 0) return
    this.#keep.run(at, Buffer.from(part.rows.buffer, 0, part.used * BYTES))
    part.used = 0
  }
}
