import { Button } from '@mantine/core'
import { IconHistory } from '@tabler/icons-react'
import { useState } from 'react'
import type { AppError } from '../../../shared/model/errors.ts'
import type { RunSummary } from '../../../shared/model/summary.ts'
import { call } from '../../api/client.ts'
import { useCall } from '../../api/use-call.ts'
import { useRun } from '../../state/run.tsx'
import { useView } from '../../state/view.tsx'
import { WithResult } from '../../state/with-result.tsx'
import { Busy } from '../../ui/busy.tsx'
import { ErrorState } from '../../ui/error-state.tsx'
import { Page } from '../../ui/page.tsx'
import { say } from '../../ui/words.ts'
import { ComparePanel } from './compare-panel.tsx'
import { RunsTable } from './runs-table.tsx'
import { SavePanel } from './save-panel.tsx'

const TITLE = say('screens.runs')

/** The results that were stored: to save the one shown, to open one again, and to see who moved between two. */
export function RunsScreen() {
  return (
    <WithResult title={TITLE} icon={<IconHistory size={40} stroke={1.3} />} promise={say('results.promise')}>
      {(summary) => <Runs summary={summary} />}
    </WithResult>
  )
}

function Runs({ summary }: { readonly summary: RunSummary }) {
  const { open } = useRun()
  const { go } = useView()
  const runs = useCall('runs.list', {})
  const [error, setError] = useState<AppError | null>(null)

  const rename = async (runId: number, name: string | null) => {
    const result = await call('runs.name', { runId, name })
    setError(result.ok ? null : result.error)
    runs.reload()
  }
  const remove = async (runId: number) => {
    const result = await call('runs.delete', { runId })
    setError(result.ok ? null : result.error)
    runs.reload()
  }
  const reopen = async (runId: number) => {
    const result = await call('runs.open', { runId })
    setError(result.ok ? null : result.error)
    if (!result.ok) return
    open(result.value)
    go({ name: 'segments' })
  }

  return (
    <Page
      title={TITLE}
      subtitle={say('results.about')}
      actions={
        <Button variant="default" onClick={() => go({ name: 'segments' })}>
          {say('common.backToSegments')}
        </Button>
      }
    >
      <div className="stack">
        {error !== null && <ErrorState error={error} />}
        {runs.value === null ? (
          runs.error === null ? (
            <Busy words={say('results.reading')} />
          ) : (
            <ErrorState error={runs.error} onRetry={runs.reload} />
          )
        ) : (
          <>
            <SavePanel
              summary={summary}
              record={runs.value.find(({ runId }) => runId === summary.runId)}
              onSave={(name) => void rename(summary.runId, name)}
            />
            <RunsTable
              runs={runs.value}
              shown={summary.runId}
              onOpen={(runId) => void reopen(runId)}
              onRename={(runId, name) => void rename(runId, name)}
              onDelete={(runId) => void remove(runId)}
            />
            <ComparePanel runs={runs.value} shown={summary.runId} />
          </>
        )}
      </div>
    </Page>
  )
}
