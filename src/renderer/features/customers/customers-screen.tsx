import { Button } from '@mantine/core'
import { IconUsers } from '@tabler/icons-react'
import { useRun } from '../../session/run.tsx'
import { useWorkspace } from '../../session/workspace.tsx'
import { Busy } from '../../ui/busy.tsx'
import { useRegistry } from '../../ui/commands/registry.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { ErrorState } from '../../ui/error-state.tsx'
import { Page } from '../../ui/page.tsx'
import { Customers } from './customers.tsx'
import './customers.css'

/** Everybody who bought, to be searched, narrowed and taken to Excel. */
export function CustomersScreen() {
  const { status } = useWorkspace()
  const { summary, error, retry } = useRun()
  if (status !== null && status.lines === 0) return <NoCustomers />
  if (summary === null) {
    return (
      <Page title="Customers">
        {error === null ? <Busy words="Scoring the customers…" /> : <ErrorState error={error} onRetry={retry} />}
      </Page>
    )
  }
  return <Customers summary={summary} />
}

function NoCustomers() {
  const { run } = useRegistry()
  return (
    <Page title="Customers">
      <EmptyState
        icon={<IconUsers size={40} stroke={1.3} />}
        title="No customers yet"
        actions={
          <>
            <Button onClick={() => run('file.open')}>Open a file…</Button>
            <Button variant="default" onClick={() => run('file.sample')}>
              Try the sample
            </Button>
          </>
        }
      >
        Bring in your till’s export, and everybody who bought is listed here.
      </EmptyState>
    </Page>
  )
}
