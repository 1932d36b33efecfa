import { Button } from '@mantine/core'
import { useState } from 'react'
import type { AppError } from '../../../shared/model/errors.ts'
import type { BackupOffer, SafetyStatus } from '../../../shared/model/safety.ts'
import { call } from '../../api/client.ts'
import { useJob } from '../../api/use-job.ts'
import { Busy } from '../../ui/busy.tsx'
import { ErrorState } from '../../ui/error-state.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Panel } from '../../ui/panel.tsx'
import { say, words } from '../../ui/words.ts'
import { BackupTable } from './backup-table.tsx'
import { whenOf } from './when-of.ts'

interface BackupsPanelProps {
  readonly status: SafetyStatus | null
  readonly offers: readonly BackupOffer[] | null
  readonly onChanged: () => void
}

/** Where the backups are, when the last one was made, and the way back to each. */
export function BackupsPanel({ status, offers, onChanged }: BackupsPanelProps) {
  const job = useJob('safety.back-up')
  const [error, setError] = useState<AppError | null>(null)
  const noted = async (work: Promise<{ ok: true } | { ok: false; error: AppError }>) => {
    const result = await work
    setError(result.ok ? null : result.error)
    onChanged()
  }
  if (status === null) return <Busy words={say('safety.backups.loading')} />
  const [newest] = status.backups
  return (
    <Panel
      title={say('safety.backups')}
      about={
        <>
          {say('safety.backups.about', { folder: status.folder })} {status.isUsualFolder && say('safety.backups.usual')}
        </>
      }
    >
      <div className="stack">
        {status.problem !== null && (
          <Notice tone="warn">{say('safety.problem', { problem: words.write(status.problem) })}</Notice>
        )}
        {error !== null && <ErrorState error={error} />}
        <p role="status">
          {newest === undefined
            ? say('safety.backups.none')
            : say('safety.backups.last', { when: whenOf(newest.madeAt) })}
        </p>
        {offers !== null && offers.length > 0 && <BackupTable offers={offers} />}
        {job.running !== null && <Busy words={say('safety.backups.busy')} />}
        <div className="row">
          <Button disabled={job.running !== null} onClick={() => void noted(job.start({}))}>
            {say('safety.backups.now')}
          </Button>
          <Button variant="default" onClick={() => void noted(call('safety.show-folder', {}))}>
            {say('safety.folder.show')}
          </Button>
          <Button variant="default" onClick={() => void noted(call('safety.choose-folder', {}))}>
            {say('safety.folder.choose')}
          </Button>
          {!status.isUsualFolder && (
            <Button variant="default" onClick={() => void noted(call('safety.usual-folder', {}))}>
              {say('safety.folder.usual')}
            </Button>
          )}
        </div>
      </div>
    </Panel>
  )
}
