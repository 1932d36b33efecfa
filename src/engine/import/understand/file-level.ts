import type { FileLevel, Mapping } from '../../../shared/model/import.ts'
import type { Row } from '../read/source.ts'
import { cellText } from '../values/cell-text.ts'

/** What the rows of a file are, by the columns it has. */
export function levelOf(columns: Mapping['columns'], rows: readonly Row[]): FileLevel {
  const hasDay = columns.date !== undefined || columns.recencyDays !== undefined
  const hasSale = columns.amount !== undefined || columns.price !== undefined
  if (columns.orderCount !== undefined && columns.amount !== undefined && hasDay) return 'totals'
  if (columns.customer === undefined && columns.date === undefined) {
    const product = columns.product ?? columns.productName
    if (product !== undefined && columns.order !== undefined) return 'items'
    if (product !== undefined && isProducts(columns) && isOneEach(product, rows)) return 'products'
  }
  if (columns.customer === undefined || columns.order !== undefined || columns.quantity !== undefined) return 'sales'
  const isListed = !hasSale || (columns.orderCount !== undefined && !hasDay)
  return isListed && isSaidOfCustomers(columns) && isOneRowEach(columns, rows) ? 'customers' : 'sales'
}

function isProducts({
  quantity,
  amount,
  productName,
  category,
  unit,
  size,
  material,
  price,
  cost,
}: Mapping['columns']) {
  const said = productName ?? category ?? unit ?? size ?? material ?? price ?? cost
  return quantity === undefined && amount === undefined && said !== undefined
}

function isSaidOfCustomers(columns: Mapping['columns']): boolean {
  const { email, phone, company, customerType, customerStatus, customerSince, optOut, customerName, date } = columns
  const said = email ?? phone ?? company ?? customerType ?? customerStatus ?? customerSince ?? optOut
  return said !== undefined || (customerName !== undefined && date === undefined)
}

/** Whether the sampled rows name each customer once. */
export function isOneRowEach(columns: Mapping['columns'], rows: readonly Row[]): boolean {
  const column = columns.customer ?? columns.email ?? columns.phone ?? columns.customerName
  return column !== undefined && isOneEach(column, rows)
}

/** Whether a column has no value twice in the sampled rows. */
export function isOneEach(column: number, rows: readonly Row[]): boolean {
  const ids = rows.map((row) => cellText(row, column)).filter((id) => id !== '')
  return new Set(ids).size === ids.length
}
