import { Button } from '@mantine/core'
import { useState } from 'react'
import type { AppError } from '../../../shared/model/errors.ts'
import type { BackupOffer } from '../../../shared/model/safety.ts'
import { call } from '../../api/client.ts'
import { Dialog } from '../../ui/dialog.tsx'
import { ErrorState } from '../../ui/error-state.tsx'
import { say } from '../../ui/words.ts'
import { whenOf } from './when-of.ts'

interface RestoreDialogProps {
  readonly offer: BackupOffer
  readonly onClose: () => void
}

/** Asks before a backup takes the workspace's place. */
export function RestoreDialog({ offer, onClose }: RestoreDialogProps) {
  const [busy, setBusy] = useState(false)
  const [error, setError] = useState<AppError | null>(null)
  const { lacks } = offer
  const restore = async () => {
    setBusy(true)
    const result = await call('safety.restore', { number: offer.number })
    setBusy(false)
    // The window then shows what the restored workspace holds.
    if (result.ok) onClose()
    else setError(result.error)
  }
  return (
    <Dialog
      title={say('safety.restore.title', { when: whenOf(offer.madeAt) })}
      onClose={onClose}
      onSubmit={() => !busy && void restore()}
      actions={
        <>
          <Button variant="default" onClick={onClose}>
            {say('common.cancel')}
          </Button>
          <Button type="submit" disabled={busy}>
            {say(busy ? 'safety.restore.busy' : 'safety.restore.do')}
          </Button>
        </>
      }
    >
      {lacks !== null && (
        <p>
          {say('safety.restore.lacks', {
            count: lacks.length,
            files: lacks.map(({ file }) => file).join(', '),
          })}
        </p>
      )}
      <p>{say('safety.restore.about')}</p>
      {error !== null && <ErrorState error={error} />}
    </Dialog>
  )
}
