import type { NextProductFigures } from '../../shared/model/next-products.ts'
import type { Database } from '../database/open.ts'
import type { StoredRun } from '../database/runs.ts'
import type { CountedSales } from '../sales/counted-sales.ts'
import { namesOf } from './named-products.ts'
import { nextProducts } from './next-products.ts'
import { productSales } from './product-sales.ts'
import { type Purchases, purchasesOf } from './purchases.ts'

/** Finds what customers of some sales may buy next. */
export interface NextFinder {
  readonly purchases: Purchases
  /** For a customer, as a place among those of the purchases. */
  readonly next: (customer: number) => readonly NextProductFigures[]
}

/** Sets up the finder over some sales of a result. */
export function nextFinder(database: Database, run: StoredRun, sales: CountedSales): NextFinder {
  const products = productSales(database, sales, run.summary.settings)
  const { lines } = products
  const purchases = purchasesOf(products)
  const { find, buyersOf } = nextProducts(purchases, lines.keys.length)
  const named = namesOf(database, lines)
  return {
    purchases,
    next: (customer) =>
      find(customer).map(({ product, buyers, peers }) => ({
        ...named(product),
        buyers,
        peers,
        shareOfAll: buyersOf(product) / purchases.customers.length,
      })),
  }
}
