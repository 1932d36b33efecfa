import { SECONDS_PER_DAY } from '../../../shared/format/wall-time.ts'
import { isStandIn } from '../../database/stand-ins.ts'
import { LINE_KIND, type LineKind } from '../../sales/line-kind.ts'
import type { LineContent } from '../read/row-hash.ts'
import type { Row } from '../read/source.ts'
import { keptCells } from './kept-cells.ts'
import type { SeenTable } from './seen-content.ts'

type Key = number | null
type Text = string | null
type StoredLine = readonly [
  id: number,
  importId: number,
  orderId: Key,
  order: Text,
  customerId: Key,
  customer: Text,
  productId: Key,
  product: Text,
  time: number,
  quantity: number | null,
  price: number | null,
  amount: number | null,
  kind: number,
  changedBy: Key,
]

/** A line as a file has it. */
type WantedLine = LineContent & { readonly kind: LineKind }

/**
 * Lines by their content, and whether they were cancelled. Lines that count no more because a later file said something else of their
 * order are not found: whoever says again what they said says something else than that file. What the items of an order came to was not in the file that brought it, so that it is not compared. */
export const SEEN_LINES: SeenTable<StoredLine, WantedLine> = {
  table: 'lines',
  select: `SELECT lines.id, lines.import_id, order_id, number, customer_id, customers.code, product_id, products.code, time, quantity, price,
      CASE WHEN lines.import_id IN (SELECT id FROM imports WHERE priced_by_items = 1) THEN NULL ELSE amount END,
      coalesce(changed_lines.kind, lines.kind), changed_lines.import_id
    FROM lines LEFT JOIN changed_lines ON line_id = lines.id LEFT JOIN orders ON orders.id = order_id LEFT JOIN customers ON customers.id = customer_id
      LEFT JOIN products ON products.id = product_id`,
  isSame: (
    [
      ,
      importId,
      orderId,
      number,
      customerId,
      customer,
      productId,
      product,
      time,
      quantity,
      price,
      amount,
      kind,
      changedBy,
    ],
    wanted,
  ) =>
    (changedBy === null || changedBy === importId) &&
    (kind === LINE_KIND.cancelled) === (wanted.kind === LINE_KIND.cancelled) &&
    time === wanted.time &&
    (quantity ?? 0) === (wanted.quantity ?? 0) &&
    (price ?? 0) === (wanted.price ?? 0) &&
    (amount === null || amount === wanted.amount) &&
    isSameText(customerId, customer, wanted.customer) &&
    isSameText(productId, product, wanted.product) &&
    (wanted.order === null
      ? isOwnNumber(orderId, number, customer, time)
      : isSameText(orderId, number, wanted.order) ||
        number === `${wanted.order.text} @${Math.floor(time / SECONDS_PER_DAY)}`),
}

/** Refused rows by the cells that are kept of them; where these were removed, there is nothing to compare. */
export const SEEN_REFUSED: SeenTable<readonly [id: number, importId: number, cells: string], Row> = {
  table: 'refused',
  select: 'SELECT id, import_id, cells FROM refused',
  isSame: ([, , cells], row) => cells === '[]' || cells === JSON.stringify(keptCells(row)),
}

type StoredItem = readonly [
  id: number,
  importId: number,
  order: string,
  productId: Key,
  product: Text,
  quantity: number | null,
  price: number | null,
  amount: number | null,
]

/** Items of orders by their content. */
export const SEEN_ITEMS: SeenTable<StoredItem, LineContent> = {
  table: 'order_items',
  select: `SELECT order_items.id, import_id, order_number, product_id, code, quantity, price, amount
    FROM order_items LEFT JOIN products ON products.id = product_id`,
  isSame: ([, , order, productId, product, quantity, price, amount], wanted) =>
    (quantity ?? 0) === (wanted.quantity ?? 0) &&
    (price ?? 0) === (wanted.price ?? 0) &&
    (amount ?? 0) === wanted.amount &&
    isSameText(null, order, wanted.order) &&
    isSameText(productId, product, wanted.product),
}

/** Whether a stored text is that of a file, as far as it is still there. */
function isSameText(key: Key, stored: Text, wanted: { readonly text: string } | null): boolean {
  if (stored === null || wanted === null) return stored === wanted
  if (stored === wanted.text) return true
  // An overlong id may be cut within a character; the database keeps only whole ones.
  return stored === wanted.text.toWellFormed() || (key !== null && isStandIn(stored, key))
}

/** Whether an order is a customer's day, or none where there is no customer. */
function isOwnNumber(orderId: Key, number: Text, customer: Text, time: number): boolean {
  if (orderId === null || number === null) return customer === null
  return customer !== null && (number.endsWith(` @${Math.floor(time / SECONDS_PER_DAY)}`) || isStandIn(number, orderId))
}
