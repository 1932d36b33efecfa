import type { SettledSettings } from '../../shared/model/settings.ts'
import type { Database } from '../database/open.ts'
import { salesOfResult } from './analysed-sales.ts'
import { ROLE } from './counted-sales.ts'
import { productLines } from './sales-columns.ts'

/** The keys of the customers who bought a product in the sales of a result; nobody where no product has the code. Throws what `countSales` throws. */
export function buyersOf(database: Database, settings: SettledSettings, code: string): ReadonlySet<number> {
  const buyers = new Set<number>()
  const key = database.prepare<[string], number>('SELECT id FROM products WHERE code = ?').pluck().get(code)
  if (key === undefined || settings.exclude.includes(code)) return buyers
  const { columns, role } = salesOfResult(database, settings)
  const { keys, starts, product } = productLines(database)
  const place = keys.indexOf(key)
  for (let customer = 1; customer < columns.customers.length; customer++) {
    for (let entry = columns.starts[customer] as number; entry < (columns.starts[customer + 1] as number); entry++) {
      if (role[entry] !== ROLE.sale) continue
      const isBought = product.subarray(starts[entry], starts[entry + 1]).includes(place)
      if (isBought) buyers.add(columns.customers[customer] as number)
    }
  }
  return buyers
}
