import type { NamedProduct } from '../../shared/model/next-products.ts'
import type { Database } from '../database/open.ts'
import type { ProductLines } from '../sales/product-lines.ts'
import { productNames } from '../sales/product-names.ts'

/** What products are called, by their places among those of the lines. */
export function namesOf(database: Database, { keys }: ProductLines): (place: number) => NamedProduct {
  const nameOf = productNames(database)
  const code = database.prepare<[number], string>('SELECT code FROM products WHERE id = ?').pluck()
  return (place) => {
    const key = keys[place] as number
    return { code: code.get(key) ?? '', name: nameOf(key) }
  }
}
