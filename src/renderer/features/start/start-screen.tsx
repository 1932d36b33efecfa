import { Button } from '@mantine/core'
import { IconArrowRight, IconFileImport } from '@tabler/icons-react'
import type { ErrorCode } from '../../../shared/model/errors.ts'
import { call } from '../../api/client.ts'
import { useCall } from '../../api/use-call.ts'
import { useAhead } from '../../state/use-ahead.ts'
import { useView } from '../../state/view.tsx'
import { useWorkspace } from '../../state/workspace.tsx'
import { Busy } from '../../ui/busy.tsx'
import { useRegistry } from '../../ui/commands/registry.tsx'
import { ErrorState } from '../../ui/error-state.tsx'
import { Figures } from '../../ui/figures.tsx'
import { formatCount, formatDate } from '../../ui/format.ts'
import { Notice } from '../../ui/notice.tsx'
import { Page } from '../../ui/page.tsx'
import { say } from '../../ui/words.ts'
import { BackupNotice } from './backup-notice.tsx'
import { DataTasks } from './data-tasks.tsx'
import { ImportHistory } from './import-history.tsx'
import { RecentWorkspaces } from './recent-workspaces.tsx'
import { RecipesPanel } from './recipes-panel.tsx'
import { UndoneNotice } from './undone-notice.tsx'
import { UpdatedNotice } from './updated-notice.tsx'
import { Welcome } from './welcome.tsx'

/** A file that trying again does not help. */
const NEVER_OPENS: readonly ErrorCode[] = ['workspace-damaged', 'workspace-newer']

/** Where everything begins: bring in a file, or go on with what is there. */
export function StartScreen() {
  const { status, error, changed } = useWorkspace()
  // Starts the engine on the same workspace: another program may have let go of it since.
  const tryAgain = () => void call('engine.restart', {}).then(changed)
  const wanted = useCall('app.info', error === null ? null : {})
  if (status === null) {
    if (error === null) {
      return (
        <Page title={say('start.title')}>
          <Busy words={say('start.opening')} />
        </Page>
      )
    }
    return (
      <Page
        title={say('start.title')}
        subtitle={wanted.value !== null && say('start.notOpen', { name: wanted.value.workspace.name })}
      >
        <div className="stack">
          <ErrorState error={error} onRetry={NEVER_OPENS.includes(error.code) ? undefined : tryAgain} />
          <RecentWorkspaces />
        </div>
      </Page>
    )
  }
  return status.imports === 0 ? <Welcome /> : <Filled />
}

function Filled() {
  const { status } = useWorkspace()
  useAhead('segments', 'import')
  const { go } = useView()
  const { run } = useRegistry()
  if (status === null) return null
  return (
    <Page
      title={say('start.title')}
      subtitle={say('start.about')}
      actions={
        <>
          <Button variant="default" leftSection={<IconFileImport size={16} />} onClick={() => run('file.open')}>
            {say('start.add')}
          </Button>
          <Button rightSection={<IconArrowRight size={16} />} onClick={() => go({ name: 'segments' })}>
            {say('start.segments')}
          </Button>
        </>
      }
    >
      <div className="stack">
        <UpdatedNotice />
        <UndoneNotice />
        <BackupNotice />
        {status.isOnNetworkShare && <Notice tone="warn">{say('common.networkShare')}</Notice>}
        <Figures
          figures={[
            { key: 'customers', label: say('start.figure.customers'), value: formatCount(status.customers) },
            { key: 'lines', label: say('start.figure.lines'), value: formatCount(status.lines) },
            { key: 'imports', label: say('start.figure.imports'), value: formatCount(status.imports) },
            {
              key: 'first',
              label: say('start.figure.first'),
              value: dayOrNone(status.firstDay),
            },
            { key: 'last', label: say('start.figure.last'), value: dayOrNone(status.lastDay) },
            ...(status.currency === null
              ? []
              : [{ key: 'currency', label: say('start.figure.currency'), value: status.currency }]),
          ]}
        />
        <RecipesPanel />
        <ImportHistory />
        <DataTasks />
        <RecentWorkspaces />
      </div>
    </Page>
  )
}

function dayOrNone(day: string | null): string {
  return day === null ? say('start.none') : formatDate(day)
}
