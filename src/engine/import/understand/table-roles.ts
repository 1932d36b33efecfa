import type { ColumnRole } from '../../../shared/model/import.ts'
import type { Row } from '../read/source.ts'
import { cellText } from '../values/cell-text.ts'
import { foldHeader } from '../values/fold.ts'
import type { Header } from './find-header.ts'

type Roles = Map<ColumnRole, number>

/** What only a table of products tells. */
const OF_PRODUCTS = ['category', 'unit', 'size', 'material'] as const

/** What is taken from lists of customers and of products only. */
export const OF_LISTS_ONLY: readonly ColumnRole[] = ['customerSince', 'unit', 'size', 'material']

/**
 * Exports of a database have a file per table, in which `id` and `name` mean the table's own: the customer's in a table with
 * addresses, the product's in one with categories, the order's in one with customers and totals.
 */
export function rolesOfTable(roles: Roles, header: Header, below: readonly Row[]): void {
  nameOfProduct(roles, header)
  referenceOfOrder(roles, header, below)
  const id = header.names.findIndex((name) => foldHeader(name) === 'id')
  if (id < 0 || [...roles.values()].includes(id) || !isUnique(id, below)) return
  const has = (...wanted: ColumnRole[]) => wanted.some((role) => roles.has(role))
  if (has('customer')) {
    // Items name an order by this id, whatever number is printed on it.
    const isOrders = has('amount') || (has('order') && has('date') && !has('price'))
    if (isOrders && !has('product', 'productName', 'quantity', 'orderCount', 'recencyDays')) roles.set('order', id)
  } else if (!has('order', 'quantity', 'amount')) {
    if (has('productName', ...OF_PRODUCTS)) {
      if (!has('product', 'email', 'phone')) roles.set('product', id)
    } else if (has('customerName', 'email', 'phone', 'company')) roles.set('customer', id)
  }
}

/** In a table of products or of the items of orders `name` is the product's. */
function nameOfProduct(roles: Roles, header: Header): void {
  const name = roles.get('customerName')
  if (name === undefined || foldHeader(header.names[name] ?? '') !== 'name') return
  const has = (...wanted: ColumnRole[]) => wanted.some((role) => roles.has(role))
  if (has('customer', 'email', 'phone', 'date', 'company')) return
  const isItems = has('order') && has('quantity', 'product')
  const isProducts = !has('order') && has('product', ...OF_PRODUCTS)
  if (!isItems && !isProducts) return
  roles.delete('customerName')
  if (!roles.has('productName')) roles.set('productName', name)
}

/** A reference is the order's where nothing else is said of products and each stands once. */
function referenceOfOrder(roles: Roles, header: Header, below: readonly Row[]): void {
  const reference = roles.get('product')
  if (
    reference === undefined ||
    !/^(?:ref|reference|referencia|riferimento)$/.test(foldHeader(header.names[reference] ?? ''))
  )
    return
  const has = (...wanted: ColumnRole[]) => wanted.some((role) => roles.has(role))
  if (has('order', 'productName', 'quantity', 'price', ...OF_PRODUCTS) || !has('customer', 'customerName')) return
  if (!has('date') || !isUnique(reference, below)) return
  roles.delete('product')
  roles.set('order', reference)
}

const AS_OF_CUSTOMERS = { type: 'customerType', status: 'customerStatus', date: 'customerSince' } as const

/** In a list of customers the type, the status and the date are the customer's. */
export function rolesOfCustomers(roles: Roles): void {
  for (const [role, own] of Object.entries(AS_OF_CUSTOMERS) as [ColumnRole, ColumnRole][]) {
    const column = roles.get(role)
    if (column === undefined) continue
    roles.delete(role)
    if (!roles.has(own)) roles.set(own, column)
  }
}

function isUnique(column: number, below: readonly Row[]): boolean {
  const ids = below.map((row) => cellText(row, column)).filter((id) => id !== '')
  return new Set(ids).size === ids.length
}
