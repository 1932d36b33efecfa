import { IconUsers } from '@tabler/icons-react'
import { WithResult } from '../../state/with-result.tsx'
import { say } from '../../ui/words.ts'
import { Customers } from './customers.tsx'

/** Everybody who bought, to be searched, narrowed and taken to Excel. */
export function CustomersScreen() {
  return (
    <WithResult
      title={say('screens.customers')}
      icon={<IconUsers size={40} stroke={1.3} />}
      promise={say('customers.promise')}
    >
      {(summary) => <Customers summary={summary} />}
    </WithResult>
  )
}
