import { useMemo } from 'react'
import { useCustomerList, useShowCustomers } from '../state/customer-list.tsx'
import { useRun } from '../state/run.tsx'
import { type Offers, useCommands } from '../ui/commands/registry.tsx'

const QUIET_DAYS = 60
const NONE: Offers = {}

/** Leads to the best customers who have not come for a while, from every screen, once there is a result. */
export function useUnseenCommand(): void {
  const { summary } = useRun()
  const { change } = useCustomerList()
  const show = useShowCustomers()
  const hasResult = summary !== null
  const commands = useMemo<Offers>(
    () => ({
      'customers.unseen': () => {
        show({ recencyDays: { from: QUIET_DAYS, to: null } })
        change({ type: 'order', sort: { column: 'monetary', descending: true } })
      },
    }),
    [show, change],
  )
  useCommands(hasResult ? commands : NONE)
}
