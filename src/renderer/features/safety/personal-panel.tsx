import { Button, Checkbox } from '@mantine/core'
import { useState } from 'react'
import type { AppError } from '../../../shared/model/errors.ts'
import type { RemovedPersonalData } from '../../../shared/model/safety.ts'
import { call } from '../../api/client.ts'
import { useWorkspace } from '../../state/workspace.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { ErrorState } from '../../ui/error-state.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Panel } from '../../ui/panel.tsx'
import { say } from '../../ui/words.ts'

interface PersonalPanelProps {
  /** How many backups there are, which hold what is removed. */
  readonly backups: number
  readonly onChanged: () => void
}

/** Takes names and contacts out of the workspace, after asking. */
export function PersonalPanel({ backups, onChanged }: PersonalPanelProps) {
  const { changed } = useWorkspace()
  const [isAsking, setAsking] = useState(false)
  const [withBackups, setWithBackups] = useState(false)
  const [busy, setBusy] = useState(false)
  const [error, setError] = useState<AppError | null>(null)
  const [removed, setRemoved] = useState<RemovedPersonalData | null>(null)

  const deleteBackups = async () => {
    const result = await call('safety.delete-backups', {})
    if (!result.ok) setError(result.error)
    onChanged()
  }
  const remove = async () => {
    setBusy(true)
    const result = await call('safety.remove-personal-data', {})
    if (result.ok && withBackups) await deleteBackups()
    setBusy(false)
    setAsking(false)
    setError(result.ok ? null : result.error)
    if (!result.ok) return
    setRemoved(result.value)
    changed()
    onChanged()
  }

  return (
    <Panel title={say('safety.personal')} about={say('safety.personal.about')}>
      <div className="stack">
        <div className="row">
          <Button variant="default" disabled={busy} onClick={() => setAsking(true)}>
            {say('safety.personal.do')}
          </Button>
        </div>
        {error !== null && <ErrorState error={error} />}
        {removed !== null && (
          <Notice
            tone={removed.isErased && backups === 0 ? 'good' : 'warn'}
            actions={
              backups > 0 && (
                <Button size="compact-sm" variant="default" onClick={() => void deleteBackups()}>
                  {say('safety.backups.delete')}
                </Button>
              )
            }
          >
            <span role="status">
              {say('safety.personal.done', { count: removed.customers })}{' '}
              {!removed.isErased && say('safety.personal.traces')}{' '}
              {backups > 0 && say('safety.personal.left', { count: backups })}
            </span>
          </Notice>
        )}
      </div>
      {isAsking && (
        <Dialog
          title={say('safety.personal.title')}
          onClose={() => setAsking(false)}
          onSubmit={() => !busy && void remove()}
          actions={
            <>
              <Button variant="default" onClick={() => setAsking(false)}>
                {say('common.cancel')}
              </Button>
              <Button type="submit" color="red" disabled={busy}>
                {say(busy ? 'safety.personal.busy' : 'safety.personal.confirm')}
              </Button>
            </>
          }
        >
          <p>{say('safety.personal.warning')}</p>
          {backups > 0 && (
            <Checkbox
              label={say('safety.personal.backups')}
              checked={withBackups}
              onChange={(event) => setWithBackups(event.currentTarget.checked)}
            />
          )}
        </Dialog>
      )}
    </Panel>
  )
}
