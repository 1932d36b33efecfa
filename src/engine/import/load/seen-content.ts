import type { Database } from '../../database/open.ts'
import { type StoredRow, StoredRows } from './stored-rows.ts'

/** A table whose rows are found again. */
export interface SeenTable<Stored extends StoredRow, Wanted> {
  readonly table: 'lines' | 'refused' | 'order_items'
  /** Asks for its rows, up to the conditions. */
  readonly select: string
  /** Whether a row of a file says what a stored row said. */
  readonly isSame: (stored: Stored, wanted: Wanted) => boolean
}

/** What earlier imports brought into a table, to find it again occurrence by occurrence. Takes 16 bytes for each of its rows. */
export class SeenContent<Stored extends StoredRow, Wanted> {
  readonly #hashes: Float64Array
  readonly #ids: Int32Array
  /** The row of the file that was found there; 0 for none. */
  readonly #foundBy: Int32Array
  readonly #isSame: SeenTable<Stored, Wanted>['isSame']
  readonly #stored: StoredRows<Stored>
  /** How often each earlier import had brought what was asked for. */
  readonly #overlaps = new Map<number, number>()

  constructor(database: Database, { table, select, isSame }: SeenTable<Stored, Wanted>) {
    this.#isSame = isSame
    this.#stored = new StoredRows(database, select, `${table}.id`)
    const count = database.prepare(`SELECT count(*) FROM ${table}`).pluck().get() as number
    this.#hashes = new Float64Array(count)
    this.#ids = new Int32Array(count)
    this.#foundBy = new Int32Array(count)
    let at = 0
    const all = database.prepare<[], [number, number]>(`SELECT content_hash, id FROM ${table}`).raw()
    for (const [hash] of all.iterate()) this.#hashes[at++] = hash
    this.#hashes.sort()
    // Sorting pairs takes several times as long as sorting numbers and finding each one's place afterwards.
    for (const [hash, id] of all.iterate()) {
      let place = this.#firstOf(hash)
      while (this.#ids[place] !== 0) place++
      this.#ids[place] = id
    }
  }

  /** Whether an earlier import brought the content of a row more often than it was asked for so far. Rows that only share its hash are none. */
  take(hash: number, wanted: Wanted, row: number): boolean {
    for (let at = this.#firstOf(hash); this.#hashes[at] === hash; at++) {
      if (this.#foundBy[at] !== 0) continue
      const stored = this.#stored.get(this.#ids[at] as number)
      if (!this.#isSame(stored, wanted)) continue
      this.#foundBy[at] = row
      this.#overlaps.set(stored[1], (this.#overlaps.get(stored[1]) ?? 0) + 1)
      return true
    }
    return false
  }

  /** The ids of the stored rows that were found, each with the row of the file that says the same. */
  *found(): Generator<readonly [id: number, row: number]> {
    for (const [at, row] of this.#foundBy.entries()) if (row !== 0) yield [this.#ids[at] as number, row]
  }

  /** Writes what was found, as part of an import. */
  write(database: Database, importId: number): void {
    const add = database.prepare(
      `INSERT INTO import_overlaps (import_id, earlier_id, rows) VALUES (?, ?, ?)
        ON CONFLICT DO UPDATE SET rows = rows + excluded.rows`,
    )
    for (const [earlier, rows] of this.#overlaps) add.run(importId, earlier, rows)
  }

  #firstOf(hash: number): number {
    const hashes = this.#hashes
    let low = 0
    let high = hashes.length
    while (low < high) {
      const middle = (low + high) >>> 1
      if ((hashes[middle] as number) < hash) low = middle + 1
      else high = middle
    }
    return low
  }
}
