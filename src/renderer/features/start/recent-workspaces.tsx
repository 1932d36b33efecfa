import { Button } from '@mantine/core'
import { IconPin, IconPinFilled, IconX } from '@tabler/icons-react'
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
import { say } from '../../ui/words.ts'
import styles from './start.module.css'

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
      title={say('start.workspaces.title')}
      about={say('start.workspaces.about')}
      tools={
        <div className="row">
          <Button size="compact-sm" variant="default" onClick={() => run('workspace.open')}>
            {say('start.workspaces.open')}
          </Button>
          <Button size="compact-sm" variant="default" onClick={() => run('workspace.create')}>
            {say('start.workspaces.create')}
          </Button>
        </div>
      }
    >
      {error !== null && <ErrorState error={error} />}
      {recent.error !== null && <ErrorState error={recent.error} onRetry={recent.reload} />}
      <ul className={styles.recent}>
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
  const { id, name, isOpen, isPinned } = workspace
  const note = isOpen
    ? say('start.workspaces.current')
    : workspace.missing
      ? say('start.workspaces.missing')
      : say('start.workspaces.opened', { date: formatDate(workspace.openedAt.slice(0, 10)) })
  return (
    <li className={styles.recentItem}>
      <button type="button" className={styles.recentOpen} disabled={isOpen || workspace.missing} onClick={onOpen}>
        <span className={styles.recentName}>{name}</span>
        <span className="quiet small">{note}</span>
      </button>
      <IconButton
        label={say(isPinned ? 'start.workspaces.unpin' : 'start.workspaces.pin', { name })}
        icon={isPinned ? <IconPinFilled size={14} /> : <IconPin size={14} />}
        onClick={() => void call('workspace.pin', { id, isPinned: !isPinned })}
      />
      {!isOpen && (
        <IconButton
          label={say('start.workspaces.remove', { name })}
          tip={say('start.workspaces.remove.tip')}
          icon={<IconX size={14} />}
          onClick={() => void call('workspace.forget-recent', { id })}
        />
      )}
    </li>
  )
}
