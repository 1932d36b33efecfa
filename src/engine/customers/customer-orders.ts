import { wallMinute } from '../../shared/format/wall-time.ts'
import type { CustomerOrder, OrderLine, TopProduct } from '../../shared/model/customers.ts'
import type { Database } from '../database/open.ts'
import { productNames } from '../sales/product-names.ts'

const MAX_ORDERS = 1_000
/** The day that stands behind a number where another order has it too. */
const OF_A_DAY = / @-?\d+$/
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
    number: customers.some(({ id }) => number.startsWith(`${id} @`)) ? null : number.replace(OF_A_DAY, ''),
    time: wallMinute(time),
    lines,
    amount,
    isReturn: hasSale === 0,
  }))
  return { orders, total: rows.length, purchases: rows.filter((row) => row[5] === 1).length }
}

/**
 * The lines of one of a customer's orders, in the order of the file, at most 1,000. Where the order names no product and its items
 * came in a file of their own, these; with what the order cost beyond them as a line without a product.
 */
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
  const items = rows.every(({ productKey }) => productKey === null) ? itemRows(database, orderId) : []
  const shown = items.length === 0 ? rows : withRest(items, rows)
  return shown.map(({ productKey, product, quantity, price, amount, kind }) => ({
    product,
    productName: productKey === null ? null : nameOf(productKey),
    quantity: quantity === null ? null : quantity / SCALE,
    price,
    amount,
    isReturn: kind !== 0,
  }))
}

function itemRows(database: Database, orderId: number): OrderLineRow[] {
  return database
    .prepare<[number], OrderLineRow>(
      `SELECT product_id AS productKey, products.code AS product, quantity, price, coalesce(amount, 0) AS amount, 0 AS kind
        FROM orders JOIN order_items ON order_number = number LEFT JOIN products ON products.id = product_id
        WHERE orders.id = ? ORDER BY order_items.id LIMIT ${MAX_LINES}`,
    )
    .all(orderId)
}

/** Items with what their order cost beyond them, such as postage, or less, such as a discount; they add up to the order. */
function withRest(items: readonly OrderLineRow[], order: readonly OrderLineRow[]): readonly OrderLineRow[] {
  const sum = (rows: readonly OrderLineRow[]) => rows.reduce((total, { amount }) => total + amount, 0)
  const amount = sum(order) - sum(items)
  if (amount === 0) return items
  return [...items, { productKey: null, product: null, quantity: null, price: null, amount, kind: 0 }]
}

/** What a customer spent most on, returns taken off. */
export function topProducts(database: Database, customers: readonly Member[], counted: string): TopProduct[] {
  const rows = database
    .prepare<[], TopProductRow>(
      `SELECT productKey, products.code, sum(quantity) AS quantity, count(DISTINCT orderKey) AS orders, sum(amount) AS amount
        FROM (
          SELECT product_id AS productKey, quantity, CASE WHEN kind = 0 THEN order_id END AS orderKey, amount
          FROM lines INDEXED BY lines_by_customer WHERE customer_id IN (${keysOf(customers)}) AND ${counted}
          UNION ALL
          SELECT order_items.product_id, quantity, orders.id, coalesce(amount, 0)
          FROM orders JOIN order_items ON order_number = number
          WHERE orders.id IN (SELECT order_id FROM lines INDEXED BY lines_by_customer
            WHERE customer_id IN (${keysOf(customers)}) AND ${counted} AND product_id IS NULL AND kind = 0)
        ) JOIN products ON products.id = productKey
        GROUP BY productKey HAVING sum(amount) > 0 ORDER BY sum(amount) DESC, productKey LIMIT ${MAX_PRODUCTS}`,
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
