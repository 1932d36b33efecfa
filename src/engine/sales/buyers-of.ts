import { ALL_SALES, takesAll } from '../../shared/analyses/analysis-filter.ts'
import type { BoughtProduct } from '../../shared/model/customers.ts'
import type { Database } from '../database/open.ts'
import type { StoredRun } from '../database/runs.ts'
import { narrowSales, salesOfResult } from './analysed-sales.ts'
import { ROLE } from './counted-sales.ts'
import { productLines } from './sales-columns.ts'

/**
 * The keys of the customers who bought a product in those sales of a result that are asked for; nobody where no product has the code. Throws what
 * `salesOfResult` and `narrowSales` throw.
 */
export function buyersOf(
  database: Database,
  run: StoredRun,
  { code, within = ALL_SALES }: BoughtProduct,
): ReadonlySet<number> {
  const { settings } = run.summary
  const buyers = new Set<number>()
  const key = database.prepare<[string], number>('SELECT id FROM products WHERE code = ?').pluck().get(code)
  if (key === undefined || settings.exclude.includes(code)) return buyers
  const all = salesOfResult(database, settings)
  const { columns, role } = takesAll(within) ? all : narrowSales(database, all, run, within)
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
