import type { Dispatch, ReactNode } from 'react'
import { createContext, useCallback, useContext, useMemo, useReducer } from 'react'
import type { CustomerFilter } from '../../shared/model/customers.ts'
import { useEvent } from '../api/use-event.ts'
import type { CustomerListAction, CustomerListState } from './customer-list-state.ts'
import { customerList, FIRST_LIST } from './customer-list-state.ts'
import { useView } from './view.tsx'

interface CustomerListSession {
  readonly list: CustomerListState
  readonly change: Dispatch<CustomerListAction>
}

const CustomerListContext = createContext<CustomerListSession | null>(null)

/** Holds how the list of customers stands, so that it is found again as it was left. */
export function CustomerListProvider({ children }: { readonly children: ReactNode }) {
  const [list, change] = useReducer(customerList, FIRST_LIST)
  useEvent('workspace.changed', () => change({ type: 'reset' }))
  const session = useMemo(() => ({ list, change }), [list])
  return <CustomerListContext value={session}>{children}</CustomerListContext>
}

/** How the list of customers stands, and the way to change it. */
export function useCustomerList(): CustomerListSession {
  const session = useContext(CustomerListContext)
  if (session === null) throw new Error('useCustomerList needs a CustomerListProvider')
  return session
}

/** Leads from any screen to the list of the customers that `only` lets through. */
export function useShowCustomers(): (only: Partial<CustomerFilter>) => void {
  const { change } = useCustomerList()
  const { go } = useView()
  return useCallback(
    (only) => {
      change({ type: 'show', only })
      go({ name: 'customers' })
    },
    [change, go],
  )
}
