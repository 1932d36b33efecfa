import { Button } from '@mantine/core'
import { IconArrowRight, IconFileImport } from '@tabler/icons-react'
import { useView } from '../../session/view.tsx'
import { useWorkspace } from '../../session/workspace.tsx'
import { Busy } from '../../ui/busy.tsx'
import { useRegistry } from '../../ui/commands/registry.tsx'
import { ErrorState } from '../../ui/error-state.tsx'
import { Figures } from '../../ui/figures.tsx'
import { formatCount, formatDate } from '../../ui/format.ts'
import { Page } from '../../ui/page.tsx'
import { ImportHistory } from './import-history.tsx'
import { RecentWorkspaces } from './recent-workspaces.tsx'
import { Welcome } from './welcome.tsx'
import './start.css'

/** Where everything begins: bring in a file, or go on with what is there. */
export function StartScreen() {
  const { status, error, changed } = useWorkspace()
  if (status === null) {
    return (
      <Page title="Data">
        {error === null ? (
          <Busy words="Opening the workspace…" />
        ) : (
          <div className="stack">
            <ErrorState error={error} onRetry={changed} />
            <RecentWorkspaces />
          </div>
        )}
      </Page>
    )
  }
  return status.lines === 0 ? <Welcome /> : <Filled />
}

function Filled() {
  const { status } = useWorkspace()
  const { go } = useView()
  const { run } = useRegistry()
  if (status === null) return null
  return (
    <Page
      title="Data"
      subtitle="What this workspace holds. It all stays on this computer."
      actions={
        <>
          <Button variant="default" leftSection={<IconFileImport size={16} />} onClick={() => run('file.open')}>
            Add a file…
          </Button>
          <Button rightSection={<IconArrowRight size={16} />} onClick={() => go({ name: 'segments' })}>
            Go to segments
          </Button>
        </>
      }
    >
      <div className="stack">
        <Figures
          figures={[
            { key: 'customers', label: 'Customers', value: formatCount(status.customers) },
            { key: 'lines', label: 'Lines', value: formatCount(status.lines) },
            { key: 'imports', label: 'Imports', value: formatCount(status.imports) },
            {
              key: 'first',
              label: 'First day',
              value: status.firstDay === null ? 'None' : formatDate(status.firstDay),
            },
            { key: 'last', label: 'Last day', value: status.lastDay === null ? 'None' : formatDate(status.lastDay) },
            ...(status.currency === null ? [] : [{ key: 'currency', label: 'Currency', value: status.currency }]),
          ]}
        />
        <ImportHistory />
        <RecentWorkspaces />
      </div>
    </Page>
  )
}
