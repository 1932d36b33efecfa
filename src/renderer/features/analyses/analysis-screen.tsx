import type { Icon } from '@tabler/icons-react'
import { useMemo } from 'react'
import { type AnalysisName, analysisOf, filledTables } from '../../../shared/analyses/analyses.ts'
import type { RunSummary } from '../../../shared/model/summary.ts'
import { useCall } from '../../api/use-call.ts'
import { WithResult } from '../../state/with-result.tsx'
import { useWorkspace } from '../../state/workspace.tsx'
import { Busy } from '../../ui/busy.tsx'
import { ErrorState } from '../../ui/error-state.tsx'
import { Page } from '../../ui/page.tsx'
import { say } from '../../ui/words.ts'
import { AnalysisPanel } from './analysis-panel.tsx'

/** The screen of an analysis. */
export function analysisScreen(name: AnalysisName, Icon: Icon) {
  return function AnalysisScreen() {
    return (
      <WithResult
        title={say(analysisOf(name).title)}
        icon={<Icon size={30} stroke={1.5} />}
        promise={say('analyses.promise')}
      >
        {(summary) => <Analysis name={name} summary={summary} />}
      </WithResult>
    )
  }
}

/** The tables of an analysis over the sales of a result. */
function Analysis({ name, summary }: { readonly name: AnalysisName; readonly summary: RunSummary }) {
  const { value, error, busy, reload } = useCall('analyses.show', { analysis: name, runId: summary.runId })
  const currency = useWorkspace().status?.currency ?? null
  const tables = useMemo(() => (value === null ? [] : filledTables(name, value)), [name, value])
  return (
    <Page title={say(analysisOf(name).title)} subtitle={say(analysisOf(name).about)}>
      <div className="stack" aria-busy={busy}>
        {error !== null && <ErrorState error={error} onRetry={reload} />}
        {value === null && busy && <Busy words={say('analyses.working')} />}
        {value !== null && tables.length === 0 && <p className="quiet">{say('analyses.none')}</p>}
        {tables.map((table) => (
          <AnalysisPanel key={table.id} table={table} currency={currency} />
        ))}
      </div>
    </Page>
  )
}
