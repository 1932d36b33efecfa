import { Button } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import { useState } from 'react'
import type { RecentWorkspace } from '../../../shared/calls/workspace.ts'
import type { AppError } from '../../../shared/model/errors.ts'
import { call } from '../../api/client.ts'
import { useCall } from '../../api/use-call.ts'
import { useEvent } from '../../api/use-event.ts'
import { useRegistry } from '../../ui/commands/registry.tsx'
import { ErrorState } from '../../ui/error-state.tsx'
import { formatDate } from '../../ui/format.ts'
import { IconButton } from '../../ui/icon-button.tsx'
import { Panel } from '../../ui/panel.tsx'

/** The workspaces that were open before, the open one first. */
export function RecentWorkspaces() {
  const recent = useCall('workspace.recent', {})
  const { run } = useRegistry()
  const [error, setError] = useState<AppError | null>(null)
  useEvent('workspace.recent-changed', recent.reload)

  const open = async (id: string) => {
    const result = await call('workspace.open-recent', { id })
    setError(result.ok ? null : result.error)
  }
  return (
    <Panel
      title="Workspaces"
      about="One file per shop holds everything you imported for it."
      tools={
        <div className="row">
          <Button size="compact-sm" variant="default" onClick={() => run('workspace.open')}>
            Open another…
          </Button>
          <Button size="compact-sm" variant="default" onClick={() => run('workspace.create')}>
            New…
          </Button>
        </div>
      }
    >
      {error !== null && <ErrorState error={error} />}
      {recent.error !== null && <ErrorState error={recent.error} onRetry={recent.reload} />}
      <ul className="recent">
        {(recent.value ?? []).map((workspace) => (
          <RecentItem key={workspace.id} workspace={workspace} onOpen={() => void open(workspace.id)} />
        ))}
      </ul>
    </Panel>
  )
}

interface RecentItemProps {
  readonly workspace: RecentWorkspace
  readonly onOpen: () => void
}

function RecentItem({ workspace, onOpen }: RecentItemProps) {
  const { isOpen } = workspace
  const when = `opened ${formatDate(workspace.openedAt.slice(0, 10))}`
  const note = isOpen ? 'open now' : workspace.missing ? 'its file is no longer there' : when
  return (
    <li className="recent-item">
      <button type="button" className="recent-open" disabled={isOpen || workspace.missing} onClick={onOpen}>
        <span className="recent-name">{workspace.name}</span>
        <span className="quiet small">{note}</span>
      </button>
      {!isOpen && (
        <IconButton
          label={`Take ${workspace.name} off this list`}
          tip="Take off this list. The file stays."
          icon={<IconX size={14} />}
          onClick={() => void call('workspace.forget-recent', { id: workspace.id })}
        />
      )}
    </li>
  )
}
