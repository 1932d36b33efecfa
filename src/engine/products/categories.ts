import type { Database } from '../database/open.ts'
import type { ProductLines } from '../sales/product-lines.ts'

/** The categories of products. */
export interface Categories {
  /** In the order of their names as text; the first is null and stands for products without one. */
  readonly names: readonly (string | null)[]
  /** A place among the names for each place of a product. */
  readonly of: Int32Array
}

/** What category each product is of, as the newest import says; null where no file names any. */
export function readCategories(database: Database, { keys }: ProductLines): Categories | null {
  const rows = database
    .prepare<[], [product: number, category: string]>(
      'SELECT product_id, category FROM product_details WHERE category IS NOT NULL ORDER BY import_id',
    )
    .raw()
    .all()
  if (rows.length === 0) return null
  const byKey = new Map(rows)
  const names = [null, ...[...new Set(byKey.values())].sort()]
  const places = new Map(names.map((name, place) => [name, place]))
  return { names, of: keys.map((key) => places.get(byKey.get(key) ?? null) as number) }
}
