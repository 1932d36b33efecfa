import { wallMinute } from '../../shared/format/wall-time.ts'
import type { CustomerOrder, OrderLine, TopProduct } from '../../shared/model/customers.ts'
import type { Database } from '../database/open.ts'

const MAX_ORDERS = 1_000
const MAX_LINES = 1_000
const MAX_PRODUCTS = 10
const SCALE = 10_000

/** A customer by key and id, or one who was merged into that one. */
export interface Member {
  readonly key: number
  readonly id: string
}

/**
 * A customer's orders, newest first and at most 1,000, and how many there are with returns and without. `counted` is a condition on
 * `lines` in SQL that those meet which the run's measures were made from; so it is below.
 */
export function customerOrders(
  database: Database,
  customers: readonly Member[],
  counted: string,
): { orders: CustomerOrder[]; total: number; purchases: number } {
  const rows = database
    .prepare<[], [id: number, number: string, time: number, lines: number, amount: number, hasSale: number]>(
      `SELECT order_id, orders.number, max(time) AS newest, count(*), sum(amount), max(kind = 0)
        FROM lines INDEXED BY lines_by_customer JOIN orders ON orders.id = order_id
        WHERE customer_id IN (${keysOf(customers)}) AND ${counted}
        GROUP BY order_id ORDER BY newest DESC, order_id DESC`,
    )
    .raw()
    .all()
  const orders = rows.slice(0, MAX_ORDERS).map(([orderId, number, time, lines, amount, hasSale]) => ({
    orderId,
    // The importer's name for a customer's day, where the till gives orders no number.
    number: customers.some(({ id }) => number.startsWith(`${id} @`)) ? null : number,
    time: wallMinute(time),
    lines,
    amount,
    isReturn: hasSale === 0,
  }))
  return { orders, total: rows.length, purchases: rows.filter((row) => row[5] === 1).length }
}

/** The lines of one of a customer's orders, in the order of the file, at most 1,000. */
export function orderLines(
  database: Database,
  customers: readonly Member[],
  orderId: number,
  counted: string,
): OrderLine[] {
  const rows = database
    .prepare<[number], OrderLineRow>(
      `SELECT lines.product_id AS productKey, products.code AS product, quantity, price, amount, kind
        FROM lines INDEXED BY lines_by_customer LEFT JOIN products ON products.id = product_id
        WHERE customer_id IN (${keysOf(customers)}) AND order_id = ? AND ${counted} ORDER BY lines.id LIMIT ${MAX_LINES}`,
    )
    .all(orderId)
  const nameOf = productNames(database)
  return rows.map(({ productKey, product, quantity, price, amount, kind }) => ({
    product,
    productName: productKey === null ? null : nameOf(productKey),
    quantity: quantity === null ? null : quantity / SCALE,
    price,
    amount,
    isReturn: kind !== 0,
  }))
}

/** What a customer spent most on, returns taken off. */
export function topProducts(database: Database, customers: readonly Member[], counted: string): TopProduct[] {
  const rows = database
    .prepare<[], TopProductRow>(
      `SELECT product_id AS productKey, products.code, sum(quantity) AS quantity,
        count(DISTINCT CASE WHEN kind = 0 THEN order_id END) AS orders, sum(amount) AS amount
        FROM lines INDEXED BY lines_by_customer JOIN products ON products.id = product_id
        WHERE customer_id IN (${keysOf(customers)}) AND ${counted}
        GROUP BY product_id HAVING sum(amount) > 0 ORDER BY sum(amount) DESC, product_id LIMIT ${MAX_PRODUCTS}`,
    )
    .all()
  const nameOf = productNames(database)
  return rows.map(({ productKey, code, quantity, orders, amount }) => ({
    code,
    name: nameOf(productKey),
    quantity: quantity === null ? null : quantity / SCALE,
    orders,
    amount,
  }))
}

function keysOf(customers: readonly Member[]): string {
  return customers.map(({ key }) => key).join(', ')
}

interface OrderLineRow {
  readonly productKey: number | null
  readonly product: string | null
  readonly quantity: number | null
  readonly price: number | null
  readonly amount: number
  readonly kind: number
}

interface TopProductRow {
  readonly productKey: number
  readonly code: string
  readonly quantity: number | null
  readonly orders: number
  readonly amount: number
}

/** The name of a product by key: what the newest import that named it said. */
function productNames(database: Database): (product: number) => string | null {
  const find = database
    .prepare<[number], string>(
      'SELECT name FROM product_details WHERE product_id = ? AND name IS NOT NULL ORDER BY import_id DESC LIMIT 1',
    )
    .pluck()
  return (product) => find.get(product) ?? null
}
