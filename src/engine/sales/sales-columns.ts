import type { Database } from '../database/open.ts'
import type { SalesColumns } from './columns.ts'
import { salesEdition } from './edition.ts'
import { ofProducts } from './exclusions.ts'
import { makeColumns } from './make-columns.ts'
import { readCosts } from './margin.ts'
import { withoutLines } from './without-lines.ts'

/** The sales that a connection holds in memory: all of them, and those without the products that were last left out. */
export interface SalesStock {
  readonly all: SalesColumns
  readonly without: { readonly condition: string; readonly columns: SalesColumns } | null
}

/** What is asked of the sales. */
export interface SalesWish {
  /** Codes of products whose lines are left out. */
  readonly exclude: readonly string[]
  readonly withCosts: boolean
}

const stocks = new WeakMap<Database, SalesStock>()

/**
 * The sales as they are now, with or without the lines of some products. They are made once per edition of the workspace, and
 * those without products once per list of these. Throws `usage` where costs are wished and no file brought any.
 */
export function salesColumns(database: Database, { exclude, withCosts }: SalesWish): SalesColumns {
  const all = completed(database, allSales(database), withCosts)
  const condition = ofProducts(database, exclude)
  const known = stocks.get(database)?.without ?? null
  if (condition === null) {
    stocks.set(database, { all, without: known })
    return all
  }
  const isKnown = known?.condition === condition && known.columns.edition === all.edition
  const columns =
    isKnown && (!withCosts || known.columns.costs !== null) ? known.columns : withoutLines(database, all, condition)
  stocks.set(database, { all, without: { condition, columns } })
  return columns
}

/** All sales as they are now. */
export function allSales(database: Database): SalesColumns {
  const known = stocks.get(database)?.all
  if (known?.edition === salesEdition(database)) return known
  const all = makeColumns(database)
  stocks.set(database, { all, without: null })
  return all
}

function completed(database: Database, columns: SalesColumns, withCosts: boolean): SalesColumns {
  return withCosts && columns.costs === null ? { ...columns, costs: readCosts(database, columns) } : columns
}
