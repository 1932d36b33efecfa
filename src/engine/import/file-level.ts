import type { Mapping } from '../../shared/model/import.ts'
import { cellText } from './cell-text.ts'
import type { Row } from './source.ts'

/** What a row of a file is: something sold, a customer with the sums of all sales, or a customer alone. */
export type FileLevel = 'sales' | 'totals' | 'customers'

/** Said of a list of customers. */
export const LIST_NOTE =
  'This file lists customers and no sales: names, addresses and wishes were taken, and join the sales by the customer’s id.'

/** Said of a file of sums. */
export const TOTALS_NOTE =
  'This file sums up each customer in one row, so all orders of a customer count as of the day of the last one. Do not import the single sales as well, or they count twice.'

/** What the rows of a file are, by the columns it has. */
export function levelOf(columns: Mapping['columns'], rows: readonly Row[]): FileLevel {
  const hasDay = columns.date !== undefined || columns.recencyDays !== undefined
  const hasSale = columns.amount !== undefined || columns.price !== undefined
  if (columns.orderCount !== undefined && columns.amount !== undefined && hasDay) return 'totals'
  if (columns.customer === undefined || columns.order !== undefined || columns.quantity !== undefined) return 'sales'
  const isListed = !hasSale || (columns.orderCount !== undefined && !hasDay)
  return isListed && (columns.email ?? columns.phone) !== undefined && isOneRowEach(columns, rows)
    ? 'customers'
    : 'sales'
}

/** Whether the sampled rows name each customer once. */
export function isOneRowEach(columns: Mapping['columns'], rows: readonly Row[]): boolean {
  const column = columns.customer ?? columns.email ?? columns.phone ?? columns.customerName
  if (column === undefined) return false
  const ids = rows.map((row) => cellText(row, column)).filter((id) => id !== '')
  return new Set(ids).size === ids.length
}
