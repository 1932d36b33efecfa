import { IconUsers } from '@tabler/icons-react'
import { WithResult } from '../../state/with-result.tsx'
import { Customers } from './customers.tsx'
import './customers.css'

/** Everybody who bought, to be searched, narrowed and taken to Excel. */
export function CustomersScreen() {
  return (
    <WithResult
      title="Customers"
      icon={<IconUsers size={40} stroke={1.3} />}
      promise="Bring in your till’s export, and everybody who bought is listed here."
    >
      {(summary) => <Customers summary={summary} />}
    </WithResult>
  )
}
