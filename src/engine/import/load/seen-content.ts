import type { Database } from '../../database/open.ts'

/** What earlier imports brought, to find it again occurrence by occurrence. */
export class SeenContent {
  /** How often each earlier import had brought what was asked for. */
  readonly overlaps = new Map<number, number>()
  readonly #hashes: Float64Array
  readonly #imports: Int32Array
  readonly #used: Uint8Array

  /** `tables` are those that hold what is asked for. */
  constructor(database: Database, tables: readonly ('lines' | 'refused' | 'order_items')[]) {
    const count = database
      .prepare(`SELECT ${tables.map((table) => `(SELECT count(*) FROM ${table})`).join(' + ')}`)
      .pluck()
      .get() as number
    this.#hashes = new Float64Array(count)
    this.#imports = new Int32Array(count)
    this.#used = new Uint8Array(count)
    let at = 0
    const all = database.prepare<[], [number, number]>(
      tables.map((table) => `SELECT content_hash, import_id FROM ${table}`).join(' UNION ALL '),
    )
    for (const [hash] of all.raw().iterate()) this.#hashes[at++] = hash
    this.#hashes.sort()
    // Sorting pairs takes several times as long as sorting numbers and finding each one's place afterwards.
    for (const [hash, importId] of all.raw().iterate()) {
      let place = this.#firstOf(hash)
      while (this.#imports[place] !== 0) place++
      this.#imports[place] = importId
    }
  }

  /** Whether an earlier import brought this content more often than it was asked for so far. */
  take(hash: number): boolean {
    for (let at = this.#firstOf(hash); this.#hashes[at] === hash; at++) {
      if (this.#used[at] === 1) continue
      this.#used[at] = 1
      const importId = this.#imports[at] as number
      this.overlaps.set(importId, (this.overlaps.get(importId) ?? 0) + 1)
      return true
    }
    return false
  }

  /** Writes what was found, as part of an import. */
  write(database: Database, importId: number): void {
    const add = database.prepare('INSERT INTO import_overlaps (import_id, earlier_id, rows) VALUES (?, ?, ?)')
    for (const [earlier, rows] of this.overlaps) add.run(importId, earlier, rows)
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
