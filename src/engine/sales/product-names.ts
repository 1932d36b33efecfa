import type { Database } from '../database/open.ts'

/** The name of a product by key: what the newest import that named it said; null where none did. */
export function productNames(database: Database): (product: number) => string | null {
  const find = database
    .prepare<[number], string>(
      'SELECT name FROM product_details WHERE product_id = ? AND name IS NOT NULL ORDER BY import_id DESC LIMIT 1',
    )
    .pluck()
  return (product) => find.get(product) ?? null
}
