import { Button } from '@mantine/core'
import { useState } from 'react'
import type { AppError } from '../../../shared/model/errors.ts'
import { call } from '../../api/client.ts'
import { useCall } from '../../api/use-call.ts'
import { Busy } from '../../ui/busy.tsx'
import { useRegistry } from '../../ui/commands/registry.tsx'
import { ErrorState } from '../../ui/error-state.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Page } from '../../ui/page.tsx'
import { Panel } from '../../ui/panel.tsx'
import { say } from '../../ui/words.ts'
import { BackupTable } from './backup-table.tsx'

/** What happened to a workspace that is damaged, and the ways out: a backup, what can be read, or another workspace. */
export function DamageScreen({ error }: { readonly error: AppError }) {
  const { run } = useRegistry()
  const info = useCall('app.info', {})
  const damage = useCall('safety.damage', {})
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<AppError | null>(null)
  const offers = damage.value ?? []
  const salvage = async () => {
    setBusy(true)
    const result = await call('safety.salvage', {})
    setBusy(false)
    setProblem(result.ok ? null : result.error)
  }
  return (
    <Page
      title={say('safety.damage.title', { name: info.value?.workspace.name ?? '' })}
      subtitle={say('safety.damage.about')}
      actions={
        <Button variant="default" onClick={() => run('workspace.open')}>
          {say('commands.workspace.open')}
        </Button>
      }
    >
      <div className="stack">
        <ErrorState error={problem ?? error} />
        <Panel title={say('safety.backups')}>
          {offers.some(({ isGood }) => isGood) ? null : <Notice tone="warn">{say('safety.damage.none')}</Notice>}
          {offers.length > 0 && <BackupTable offers={offers} />}
        </Panel>
        <Panel title={say('safety.damage.salvage')} about={say('safety.damage.salvage.about')}>
          <div className="stack">
            <div className="row">
              <Button variant="default" disabled={busy} onClick={() => void salvage()}>
                {say('safety.damage.salvage.do')}
              </Button>
            </div>
            {busy && <Busy words={say('safety.damage.salvage.busy')} />}
          </div>
        </Panel>
      </div>
    </Page>
  )
}
