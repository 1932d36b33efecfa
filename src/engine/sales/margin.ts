import { RegularsError } from '../../shared/model/errors.ts'
import { said } from '../../shared/words/said.ts'
import type { Database } from '../database/open.ts'
import { type SalesColumns, type SalesCosts, sharedInt32, sharedIntegers } from './columns.ts'
import { entryPlace } from './entry-mark.ts'
import { readLines } from './read-lines.ts'

/**
 * What the lines cost that meet a condition on `lines` in SQL, all of them where there is none. The cost is the one on the row of the
 * sale, else the product's times the quantity, else that of the order's items. Throws `usage` where no file brought a cost.
 */
export function readCosts(database: Database, columns: SalesColumns, condition?: string): SalesCosts {
  if (!hasCosts(database)) {
    throw new RegularsError('usage', said('refusal.no-costs'))
  }
  const cost = new Float64Array(columns.lines.length)
  const unknown = sharedInt32(columns.lines.length)
  const expressions = [`coalesce(${COST}, amount)`, `(kind = 0 AND ${COST} IS NULL)`] as const
  for (const [customer, order, mark, each, isUnknown] of readLines(database, expressions, condition)) {
    const at = entryPlace(columns, customer, order, mark)
    cost[at] = (cost[at] as number) + each
    unknown[at] = (unknown[at] as number) + isUnknown
  }
  return { cost: sharedIntegers(cost), unknown }
}

/** Whether any file said what goods cost. */
export function hasCosts(database: Database): boolean {
  const sources = ['line_costs', 'product_details WHERE cost IS NOT NULL', 'order_items WHERE cost IS NOT NULL']
  return sources.some((source) => database.prepare(`SELECT 1 FROM ${source} LIMIT 1`).get() !== undefined)
}

/** What so many pieces cost, half away from zero. */
function piecesCost(product: string, quantity: string): string {
  const each = `(SELECT cost FROM product_details WHERE product_details.product_id = ${product} AND cost IS NOT NULL
    ORDER BY import_id DESC LIMIT 1)`
  const pieces = `coalesce(${quantity}, 10000)`
  return `((${each} * ${pieces} + CASE WHEN ${pieces} < 0 THEN -5000 ELSE 5000 END) / 10000)`
}

/** Of an order that names no product: what its items cost together, unknown unless that of each is known. */
const ITEMS_COST = `(SELECT CASE WHEN count(*) = count(each) THEN sum(each) END FROM (
  SELECT coalesce(order_items.cost, ${piecesCost('order_items.product_id', 'order_items.quantity')}) AS each
  FROM orders JOIN order_items ON order_number = number WHERE orders.id = lines.order_id))`

const OWN_COST = `(SELECT cost FROM line_costs
  WHERE line_costs.import_id = lines.import_id AND line_costs.row = lines.row AND line_costs.kind = lines.kind)`

const KNOWN_COST = `coalesce(${OWN_COST}, CASE WHEN lines.product_id IS NULL THEN ${ITEMS_COST}
  ELSE ${piecesCost('lines.product_id', 'lines.quantity')} END)`

/** Goods that come back lower the cost, however the file signs it. */
const COST = `(CASE WHEN lines.kind = 0 THEN ${KNOWN_COST} ELSE -abs(${KNOWN_COST}) END)`
