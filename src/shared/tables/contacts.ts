import type { CustomerRow } from '../model/customers.ts'
import type { Column } from './column.ts'

/** Who a customer is and how to reach them, beside lists that are about something else. */
export const CONTACT_COLUMNS: readonly Column<Pick<CustomerRow, 'name' | 'email' | 'phone'>>[] = [
  { id: 'name', title: 'customers.column.name', kind: 'text', value: ({ name }) => name },
  { id: 'email', title: 'customers.column.email', kind: 'text', value: ({ email }) => email },
  { id: 'phone', title: 'customers.column.phone', kind: 'phone', value: ({ phone }) => phone },
]
