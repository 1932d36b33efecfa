import type { SettledSettings } from '../../shared/model/settings.ts'
import type { Database } from '../database/open.ts'
import type { CountedSales } from '../sales/counted-sales.ts'
import { productLines } from '../sales/sales-columns.ts'
import type { ProductSales } from './purchases.ts'

/** The products of the sales that count, without those that the settings exclude. */
export function productSales(
  database: Database,
  sales: CountedSales,
  { exclude }: Pick<SettledSettings, 'exclude'>,
): ProductSales {
  const lines = productLines(database)
  const isLeftOut = new Uint8Array(lines.keys.length)
  isLeftOut[0] = 1
  const keyOf = database.prepare<[string], number>('SELECT id FROM products WHERE code = ?').pluck()
  for (const code of exclude) {
    const key = keyOf.get(code)
    if (key !== undefined) isLeftOut[lines.keys.indexOf(key)] = 1
  }
  return { sales, lines, isLeftOut }
}
