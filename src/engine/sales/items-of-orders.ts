import type { Database } from '../database/open.ts'
import { PIECES } from './read-lines.ts'

/** What an order held according to a file of items. */
export interface OrderItem {
  /** The product's key. */
  readonly product: number
  /** Ten-thousandths of a piece. */
  readonly quantity: number
  /** Ten-thousandths of the currency unit; 0 where the file says none. */
  readonly amount: number
}

/** The items of orders that name no product themselves, by the order's key. */
export function itemsOfOrders(database: Database): Map<number, OrderItem[]> {
  const items = new Map<number, OrderItem[]>()
  if (database.prepare('SELECT 1 FROM order_items LIMIT 1').get() === undefined) return items
  const rows = database
    .prepare<[], [order: number, product: number, quantity: number, amount: number]>(
      `SELECT orders.id, product_id, ${PIECES}, coalesce(amount, 0) FROM order_items JOIN orders ON number = order_number
        WHERE product_id IS NOT NULL
          AND orders.id IN (SELECT order_id FROM lines WHERE kind = 0 GROUP BY order_id HAVING count(product_id) = 0)
        ORDER BY order_items.id`,
    )
    .raw()
  for (const [order, product, quantity, amount] of rows.iterate()) {
    const known = items.get(order)
    const item = { product, quantity, amount }
    if (known) known.push(item)
    else items.set(order, [item])
  }
  return items
}
