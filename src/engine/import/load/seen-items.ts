import type { Database } from '../../database/open.ts'

/** The items that earlier imports brought, to find them again occurrence by occurrence. */
export class SeenItems {
  readonly #importsOf = new Map<number, number[]>()
  readonly #overlaps = new Map<number, number>()

  constructor(database: Database) {
    const all = database.prepare<[], [number, number]>(
      'SELECT content_hash, import_id FROM order_items ORDER BY id DESC',
    )
    for (const [hash, importId] of all.raw().iterate()) {
      const known = this.#importsOf.get(hash)
      if (known) known.push(importId)
      else this.#importsOf.set(hash, [importId])
    }
  }

  /** Whether an earlier import brought this content more often than it was asked for so far. */
  take(hash: number): boolean {
    const importId = this.#importsOf.get(hash)?.pop()
    if (importId === undefined) return false
    this.#overlaps.set(importId, (this.#overlaps.get(importId) ?? 0) + 1)
    return true
  }

  /** Writes what was found, as part of an import. */
  write(database: Database, importId: number): void {
    const add = database.prepare('INSERT INTO import_overlaps (import_id, earlier_id, rows) VALUES (?, ?, ?)')
    for (const [earlier, rows] of this.#overlaps) add.run(importId, earlier, rows)
  }
}
