import type { Database } from '../database/open.ts'
import type { CountedSales } from '../sales/counted-sales.ts'
import { spendingCondition } from '../sales/line-kind.ts'
import type { OpenColumn, OpenTable, OpenValue } from './open-table.ts'

const DAY = `date(time, 'unixepoch')`
const TIME = `CASE WHEN time % 86400 = 0 THEN NULL ELSE time(time, 'unixepoch') END`
const WHOLE = (column: string) => `${column} / 10000.0`
const KIND = `CASE kind WHEN 0 THEN 'sale' WHEN 1 THEN 'credit note' WHEN 2 THEN 'return' ELSE 'cancelled' END`
const OWNER = `(SELECT code FROM customers WHERE id = coalesce(
  (SELECT owner_id FROM merged_customers WHERE member_id = customer_id), customer_id))`
const NEWEST = (what: string, product: string) =>
  `(SELECT ${what} FROM product_details WHERE product_id = ${product} AND ${what} IS NOT NULL ORDER BY import_id DESC LIMIT 1)`
const ORDER = `CASE WHEN orders.number = '' THEN NULL ELSE orders.number END`

/** A column with what it is in SQL. */
type Selected = OpenColumn & { readonly sql: string }

/** The sales as they were imported, with what counts under the settings of the result: orders, lines, products, and items of orders that came in files of their own. */
export function salesTables(
  database: Database,
  { scope, isNet }: Pick<CountedSales, 'scope' | 'isNet'>,
): readonly OpenTable[] {
  const counts = `(${spendingCondition(isNet ? 'net' : 'ignore')} AND ${scope.condition})`
  const select = (name: string, columns: readonly Selected[], from: string): OpenTable => ({
    name,
    columns,
    rows: () =>
      database
        .prepare<[], OpenValue[]>(`SELECT ${columns.map(({ sql }) => sql).join(', ')} FROM ${from}`)
        .raw()
        .iterate(),
  })
  const known = `(SELECT *, ${counts} AS counts FROM lines) AS lines LEFT JOIN orders ON orders.id = lines.order_id`
  return [
    select(
      'orders',
      ORDERS,
      `(SELECT order_id, customer_id, min(time) AS time, count(*) AS lines, sum(quantity) AS quantity, sum(amount) AS amount,
          max(kind = 0) AS has_sale FROM lines WHERE ${counts} GROUP BY order_id, customer_id) AS counted
        LEFT JOIN orders ON orders.id = counted.order_id ORDER BY time, counted.order_id`,
    ),
    select('lines', LINES, `${known} LEFT JOIN products ON products.id = lines.product_id ORDER BY lines.id`),
    select(
      'products',
      PRODUCTS,
      `products LEFT JOIN (SELECT product_id, count(DISTINCT order_id) AS orders, count(DISTINCT customer_id) AS customers,
          sum(quantity) AS quantity, sum(amount) AS amount FROM lines WHERE ${counts} AND product_id IS NOT NULL GROUP BY product_id)
        AS sold ON sold.product_id = products.id ORDER BY code`,
    ),
    select('items', ITEMS, 'order_items LEFT JOIN products ON products.id = product_id ORDER BY order_items.rowid'),
  ]
}

const ORDERS: readonly Selected[] = [
  { name: 'OrderKey', type: 'integer', about: 'openData.order.key', sql: 'counted.order_id' },
  { name: 'OrderID', type: 'text', about: 'openData.order.id', sql: ORDER },
  { name: 'CustomerID', type: 'text', about: 'openData.customer.id', sql: OWNER },
  { name: 'Date', type: 'date', about: 'openData.date', sql: DAY },
  { name: 'Time', type: 'time', about: 'openData.time', sql: TIME },
  {
    name: 'Store',
    type: 'text',
    about: 'openData.order.store',
    sql: '(SELECT name FROM stores WHERE id = orders.store_id)',
  },
  {
    name: 'Country',
    type: 'text',
    about: 'openData.order.country',
    sql: '(SELECT name FROM countries WHERE id = orders.country_id)',
  },
  { name: 'Lines', type: 'integer', about: 'openData.order.lines', sql: 'counted.lines' },
  { name: 'Quantity', type: 'decimal', about: 'openData.quantity', sql: WHOLE('quantity') },
  { name: 'Spending', type: 'decimal', about: 'openData.order.spending', sql: WHOLE('amount') },
  { name: 'IsPurchase', type: 'integer', about: 'openData.order.isPurchase', sql: 'has_sale' },
]

const LINES: readonly Selected[] = [
  { name: 'OrderKey', type: 'integer', about: 'openData.order.key', sql: 'lines.order_id' },
  { name: 'OrderID', type: 'text', about: 'openData.order.id', sql: ORDER },
  { name: 'CustomerID', type: 'text', about: 'openData.customer.id', sql: OWNER },
  { name: 'Date', type: 'date', about: 'openData.date', sql: DAY },
  { name: 'Time', type: 'time', about: 'openData.time', sql: TIME },
  { name: 'ProductID', type: 'text', about: 'openData.product.id', sql: 'products.code' },
  { name: 'Quantity', type: 'decimal', about: 'openData.quantity', sql: WHOLE('quantity') },
  { name: 'UnitPrice', type: 'decimal', about: 'openData.line.price', sql: WHOLE('price') },
  { name: 'Amount', type: 'decimal', about: 'openData.line.amount', sql: WHOLE('amount') },
  { name: 'Kind', type: 'text', about: 'openData.line.kind', sql: KIND },
  { name: 'IsDuplicate', type: 'integer', about: 'openData.line.isDuplicate', sql: 'is_duplicate' },
  { name: 'Counts', type: 'integer', about: 'openData.line.counts', sql: 'lines.counts' },
  {
    name: 'File',
    type: 'text',
    about: 'openData.line.file',
    sql: '(SELECT file FROM imports WHERE id = lines.import_id)',
  },
  { name: 'Row', type: 'integer', about: 'openData.line.row', sql: 'lines.row' },
]

const PRODUCTS: readonly Selected[] = [
  { name: 'ProductID', type: 'text', about: 'openData.product.id', sql: 'products.code' },
  { name: 'Name', type: 'text', about: 'openData.product.name', sql: NEWEST('name', 'products.id') },
  { name: 'Category', type: 'text', about: 'openData.product.category', sql: NEWEST('category', 'products.id') },
  { name: 'Orders', type: 'integer', about: 'openData.product.orders', sql: 'coalesce(sold.orders, 0)' },
  { name: 'Customers', type: 'integer', about: 'openData.product.customers', sql: 'coalesce(sold.customers, 0)' },
  { name: 'Quantity', type: 'decimal', about: 'openData.quantity', sql: WHOLE('sold.quantity') },
  { name: 'Spending', type: 'decimal', about: 'openData.product.spending', sql: WHOLE('coalesce(sold.amount, 0)') },
]

const ITEMS: readonly Selected[] = [
  { name: 'OrderID', type: 'text', about: 'openData.order.id', sql: 'order_number' },
  { name: 'ProductID', type: 'text', about: 'openData.product.id', sql: 'products.code' },
  { name: 'Quantity', type: 'decimal', about: 'openData.quantity', sql: WHOLE('quantity') },
  { name: 'Amount', type: 'decimal', about: 'openData.line.amount', sql: WHOLE('amount') },
]
