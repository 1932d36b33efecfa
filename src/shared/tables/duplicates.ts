import type { DuplicateCustomer } from '../model/duplicates.ts'
import type { Column } from './column.ts'

/** Customers who may be the same, with what tells them apart. */
export const DUPLICATE_COLUMNS: readonly Column<DuplicateCustomer>[] = [
  { id: 'customer', title: 'duplicates.column.customer', kind: 'text', value: ({ id }) => id },
  { id: 'name', title: 'duplicates.column.name', kind: 'text', value: ({ name }) => name ?? '' },
  { id: 'email', title: 'duplicates.column.email', kind: 'text', value: ({ email }) => email ?? '' },
  { id: 'phone', title: 'duplicates.column.phone', kind: 'text', value: ({ phone }) => phone ?? '' },
  { id: 'orders', title: 'duplicates.column.orders', kind: 'count', value: ({ orders }) => orders },
  { id: 'spending', title: 'duplicates.column.spending', kind: 'money', value: ({ revenue }) => revenue },
  { id: 'lastOrder', title: 'duplicates.column.lastOrder', kind: 'date', value: ({ lastOrder }) => lastOrder },
]
