import type { Database, Statement } from '../../database/open.ts'

/** The most rows that are read at once. */
const MOST = 256

/** A stored row: its id, the import that brought it, and what else is asked for. */
export type StoredRow = readonly [id: number, importId: number, ...rest: unknown[]]

/**
 * Stored rows by their ids. Files that overlap ask for them in order, so that rows are read ahead in pages while they are: a reading
 * that stays open would hold up all writing.
 */
export class StoredRows<Stored extends StoredRow> {
  readonly #read: Statement
  #page: Stored[] = []
  #size = 1

  /** `select` asks for the rows, up to its conditions; `id` is what it calls their ids. */
  constructor(database: Database, select: string, id: string) {
    this.#read = database.prepare(`${select} WHERE ${id} >= ? ORDER BY ${id} LIMIT ?`).raw()
  }

  /** The row of an id that is there. */
  get(id: number): Stored {
    const last = this.#page.at(-1)?.[0] ?? 0
    if (id < (this.#page[0]?.[0] ?? 0) || id > last) {
      this.#size = id > last && id - last <= this.#size ? Math.min(this.#size * 2, MOST) : 1
      this.#page = this.#read.all(id, this.#size) as Stored[]
    }
    return this.#find(id)
  }

  #find(id: number): Stored {
    let low = 0
    let high = this.#page.length - 1
    while (low < high) {
      const middle = (low + high) >>> 1
      if ((this.#page[middle] as Stored)[0] < id) low = middle + 1
      else high = middle
    }
    return this.#page[low] as Stored
  }
}
