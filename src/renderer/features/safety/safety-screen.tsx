import { Button } from '@mantine/core'
import { useCallback } from 'react'
import { useCall } from '../../api/use-call.ts'
import { useEvent } from '../../api/use-event.ts'
import { useView } from '../../state/view.tsx'
import { useWorkspace } from '../../state/workspace.tsx'
import { ErrorState } from '../../ui/error-state.tsx'
import { Page } from '../../ui/page.tsx'
import { say } from '../../ui/words.ts'
import { BackupsPanel } from './backups-panel.tsx'
import { CopyPanel } from './copy-panel.tsx'
import { DamageScreen } from './damage-screen.tsx'
import { DeletePanel } from './delete-panel.tsx'
import { PersonalPanel } from './personal-panel.tsx'

/** Backups of the workspace, a copy and a check of it, and what can be taken out of it; the ways out where it is damaged. */
export function SafetyScreen() {
  const { engine, error } = useWorkspace()
  const isDamaged = engine?.status === 'failed' && error?.code === 'workspace-damaged'
  return isDamaged ? <DamageScreen error={error} /> : <Safety />
}

function Safety() {
  const { go } = useView()
  const status = useCall('safety.status', {})
  const offers = useCall('safety.offers', {})
  const reload = useCallback(() => {
    status.reload()
    offers.reload()
  }, [status.reload, offers.reload])
  useEvent('safety.changed', reload)
  useEvent('workspace.changed', reload)
  return (
    <Page
      title={say('safety.title')}
      subtitle={say('safety.about')}
      actions={
        <Button variant="default" onClick={() => go({ name: 'start' })}>
          {say('common.allData')}
        </Button>
      }
    >
      <div className="stack">
        {status.error !== null && <ErrorState error={status.error} onRetry={reload} />}
        <BackupsPanel status={status.value} offers={offers.value} onChanged={reload} />
        <CopyPanel />
        <PersonalPanel backups={status.value?.backups.length ?? 0} onChanged={reload} />
        <DeletePanel />
      </div>
    </Page>
  )
}
