import { IconUsers } from '@tabler/icons-react'
import type { ScreenEntry } from '../../state/screen-entry.ts'
import { lazy } from '../../ui/lazy.tsx'

declare module '../../state/screen-params.ts' {
  interface ScreenParams {
    readonly customers: object
    readonly customer: { readonly id: string }
  }
}

/** Everybody who bought. */
export const CUSTOMERS: ScreenEntry<'customers'> = {
  name: 'customers',
  title: 'screens.customers',
  group: 'customers',
  icon: IconUsers,
  keys: 'mod+3',
  keywords: 'screens.customers.words',
  tasks: [
    { id: 'customers.search', title: 'tasks.customers.search', keys: 'mod+f' },
    { id: 'customers.filters', title: 'tasks.customers.filters', keys: 'mod+shift+f' },
    { id: 'customers.first', title: 'tasks.customers.first' },
    {
      id: 'customers.export',
      title: 'tasks.customers.export',
      keywords: 'tasks.customers.export.words',
      keys: 'mod+shift+e',
    },
    { id: 'customers.copy', title: 'tasks.customers.copy', keys: 'mod+shift+c' },
    { id: 'customers.columns', title: 'tasks.customers.columns' },
    { id: 'customers.clear', title: 'tasks.customers.clear' },
  ],
  code: lazy(async () => (await import('./customers-screen.tsx')).CustomersScreen),
}

/** One of them. */
export const CUSTOMER: ScreenEntry<'customer'> = {
  name: 'customer',
  title: 'screens.customer',
  group: 'customers',
  icon: null,
  under: 'customers',
  keyOf: ({ id }) => id,
  tasks: [{ id: 'customer.back', title: 'tasks.customer.back' }],
  code: lazy(async () => (await import('./customer-screen.tsx')).CustomerScreen),
}
