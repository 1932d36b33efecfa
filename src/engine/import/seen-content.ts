import type { Database } from '../database/open.ts'

/** The rows that earlier imports brought, to find them again occurrence by occurrence. */
export class SeenContent {
  readonly #hashes: Float64Array
  readonly #used: Uint8Array

  constructor(database: Database) {
    const count = database
      .prepare('SELECT (SELECT count(*) FROM lines) + (SELECT count(*) FROM refused)')
      .pluck()
      .get() as number
    this.#hashes = new Float64Array(count)
    let at = 0
    const all = database
      .prepare<[], number>('SELECT content_hash FROM lines UNION ALL SELECT content_hash FROM refused')
      .pluck()
    for (const hash of all.iterate()) this.#hashes[at++] = hash
    this.#hashes.sort()
    this.#used = new Uint8Array(count)
  }

  /** Whether an earlier import brought this content more often than it was asked for so far. */
  take(hash: number): boolean {
    const hashes = this.#hashes
    let low = 0
    let high = hashes.length
    while (low < high) {
      const middle = (low + high) >>> 1
      if ((hashes[middle] as number) < hash) low = middle + 1
      else high = middle
    }
    for (let at = low; hashes[at] === hash; at++) {
      if (this.#used[at] === 1) continue
      this.#used[at] = 1
      return true
    }
    return false
  }
}
