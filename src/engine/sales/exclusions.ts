import type { Database } from '../database/open.ts'

/** The codes of products that a shop wants left out, in order. */
export function readExclusions(database: Database): string[] {
  return database.prepare<[], string>('SELECT code FROM exclusions ORDER BY code').pluck().all()
}

/** Replaces the list. */
export function writeExclusions(database: Database, codes: readonly string[]): void {
  database.transaction(() => {
    database.prepare('DELETE FROM exclusions').run()
    const add = database.prepare('INSERT OR IGNORE INTO exclusions (code) VALUES (?)')
    for (const code of codes) add.run(code)
  })()
}

/** A condition on `lines` in SQL that those of the given products meet; null where no product has such a code. */
export function ofProducts(database: Database, codes: readonly string[]): string | null {
  const find = database.prepare<[string], number>('SELECT id FROM products WHERE code = ?').pluck()
  const keys = codes.map((code) => find.get(code)).filter((key) => key !== undefined)
  return keys.length === 0 ? null : `product_id IN (${keys.join(', ')})`
}
