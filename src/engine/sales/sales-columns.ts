import type { SettledSettings } from '../../shared/model/settings.ts'
import type { Database } from '../database/open.ts'
import { areMany } from './are-many.ts'
import type { SalesColumns } from './columns.ts'
import { salesEdition } from './edition.ts'
import { ofProducts } from './exclusions.ts'
import { makeColumns } from './make-columns.ts'
import { readCosts } from './margin.ts'
import { makeProductLines, type ProductLines } from './product-lines.ts'
import { withoutLines } from './without-lines.ts'

/** The sales that a connection holds in memory: all of them, and those without the products that were last left out. */
export interface SalesStock {
  readonly all: SalesColumns
  readonly without: { readonly condition: string; readonly columns: SalesColumns } | null
  /** Of all lines; null until products are first asked for. */
  readonly products: ProductLines | null
}

/** What is asked of the sales. */
export interface SalesWish {
  /** Codes of products whose lines are left out. */
  readonly exclude: readonly string[]
  readonly withCosts: boolean
  /** Whether the products of the lines are asked for as well. */
  readonly withProducts?: boolean
}

/** What a connection holds; null before it was asked for sales. */
export function stockOf(database: Database): SalesStock | null {
  return stocks.get(database) ?? null
}

/** Has a connection hold what another one made, unless it holds later ones. */
export function keepStock(database: Database, stock: SalesStock): void {
  const known = stocks.get(database)
  if (known !== undefined && known.all.edition > stock.all.edition) return
  const products = known?.all.edition === stock.all.edition ? known.products : null
  stocks.set(database, stock.products === null && products !== null ? { ...stock, products } : stock)
}

/** Whether these sales are at hand as they are now, or so few that summing them up takes no time. */
export function hasSales(database: Database, { exclude, withCosts, withProducts }: SalesWish): boolean {
  if (!areMany(database)) return true
  const stock = stocks.get(database)
  if (stock?.all.edition !== salesEdition(database)) return false
  if (withProducts && stock.products === null) return false
  const condition = ofProducts(database, exclude)
  if (condition !== null && stock.without?.condition !== condition) return false
  return !withCosts || (condition === null ? stock.all : stock.without?.columns)?.costs !== null
}

/** The sales that settings ask for. */
export function salesWish({ exclude, monetary }: Pick<SettledSettings, 'exclude' | 'monetary'>): SalesWish {
  return { exclude, withCosts: monetary === 'margin' }
}

const stocks = new WeakMap<Database, SalesStock>()

/**
 * The sales as they are now, with or without the lines of some products. They are made once per edition of the workspace, and
 * those without products once per list of these. Throws `usage` where costs are wished and no file brought any.
 */
export function salesColumns(database: Database, { exclude, withCosts }: SalesWish): SalesColumns {
  const all = completed(database, allSales(database), withCosts)
  const condition = ofProducts(database, exclude)
  const stock = stocks.get(database)
  const known = stock?.without ?? null
  const products = stock?.products ?? null
  if (condition === null) {
    if (stock?.all !== all) stocks.set(database, { all, without: known, products })
    return all
  }
  if (known?.condition === condition && (!withCosts || known.columns.costs !== null)) return known.columns
  const columns = withoutLines(database, all, condition)
  stocks.set(database, { all, without: { condition, columns }, products })
  return columns
}

/** The products of all lines as they are now, made once per edition of the workspace. */
export function productLines(database: Database): ProductLines {
  const all = allSales(database)
  const known = stocks.get(database)
  if (known?.products?.edition === all.edition) return known.products
  const products = makeProductLines(database, all)
  stocks.set(database, { all, without: known?.without ?? null, products })
  return products
}

/** All sales as they are now. */
export function allSales(database: Database): SalesColumns {
  const known = stocks.get(database)?.all
  if (known?.edition === salesEdition(database)) return known
  const all = makeColumns(database)
  stocks.set(database, { all, without: null, products: null })
  return all
}

function completed(database: Database, columns: SalesColumns, withCosts: boolean): SalesColumns {
  return withCosts && columns.costs === null ? { ...columns, costs: readCosts(database, columns) } : columns
}
