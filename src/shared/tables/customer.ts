import type { CustomerOrder, TopProduct } from '../model/customers.ts'
import type { Column } from './column.ts'

/** The orders of a customer. */
export const ORDER_COLUMNS: readonly Column<CustomerOrder>[] = [
  { id: 'date', title: 'customer.orders.column.date', kind: 'minute', value: ({ time }) => time },
  {
    id: 'number',
    title: 'customer.orders.column.number',
    kind: 'text',
    value: ({ number }, { say }) => number ?? say('customer.orders.unnumbered'),
  },
  { id: 'lines', title: 'customer.orders.column.lines', kind: 'count', value: ({ lines }) => lines },
  { id: 'amount', title: 'customer.orders.column.amount', kind: 'money', value: ({ amount }) => amount },
]

/** What a customer spent most on. */
export const TOP_PRODUCT_COLUMNS: readonly Column<TopProduct>[] = [
  { id: 'product', title: 'customer.products.column.product', kind: 'text', value: ({ code, name }) => name ?? code },
  { id: 'quantity', title: 'customer.products.column.quantity', kind: 'quantity', value: ({ quantity }) => quantity },
  { id: 'orders', title: 'customer.products.column.orders', kind: 'count', value: ({ orders }) => orders },
  { id: 'spending', title: 'customer.products.column.spending', kind: 'money', value: ({ amount }) => amount },
]
