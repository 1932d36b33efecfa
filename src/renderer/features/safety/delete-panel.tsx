import { Button, Checkbox } from '@mantine/core'
import { useState } from 'react'
import type { AppError } from '../../../shared/model/errors.ts'
import { call } from '../../api/client.ts'
import { useWorkspace } from '../../state/workspace.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { ErrorState } from '../../ui/error-state.tsx'
import { Panel } from '../../ui/panel.tsx'
import { say } from '../../ui/words.ts'

/** Deletes the open workspace, after asking; the window then shows another one. */
export function DeletePanel() {
  const { status } = useWorkspace()
  const [isAsking, setAsking] = useState(false)
  const [withBackups, setWithBackups] = useState(false)
  const [busy, setBusy] = useState(false)
  const [error, setError] = useState<AppError | null>(null)
  const remove = async () => {
    setBusy(true)
    const result = await call('safety.delete-workspace', { withBackups })
    setBusy(false)
    if (result.ok) setAsking(false)
    else setError(result.error)
  }
  return (
    <Panel title={say('safety.delete')} about={say('safety.delete.about')}>
      <Button variant="default" onClick={() => setAsking(true)}>
        {say('safety.delete.do')}
      </Button>
      {isAsking && (
        <Dialog
          title={say('safety.delete.title', { name: status?.name ?? '' })}
          onClose={() => setAsking(false)}
          onSubmit={() => !busy && void remove()}
          actions={
            <>
              <Button variant="default" onClick={() => setAsking(false)}>
                {say('common.cancel')}
              </Button>
              <Button type="submit" color="red" disabled={busy}>
                {say(busy ? 'safety.delete.busy' : 'safety.delete.confirm')}
              </Button>
            </>
          }
        >
          <p>{say('safety.delete.warning')}</p>
          <Checkbox
            label={say('safety.delete.backups')}
            checked={withBackups}
            onChange={(event) => setWithBackups(event.currentTarget.checked)}
          />
          {error !== null && <ErrorState error={error} />}
        </Dialog>
      )}
    </Panel>
  )
}
