import { IconChartDonut3 } from '@tabler/icons-react'
import type { RunSummary } from '../../../shared/model/summary.ts'
import { useCall } from '../../api/use-call.ts'
import { WithResult } from '../../state/with-result.tsx'
import { Busy } from '../../ui/busy.tsx'
import { ErrorState } from '../../ui/error-state.tsx'
import { Page } from '../../ui/page.tsx'
import { say } from '../../ui/words.ts'
import { CutsEditor } from './cuts-editor.tsx'

const TITLE = say('screens.thresholds')

/** Where the thresholds between scores are set by hand. */
export function ThresholdsScreen() {
  return (
    <WithResult title={TITLE} icon={<IconChartDonut3 size={40} stroke={1.3} />} promise={say('thresholds.promise')}>
      {(summary) => <WithHistograms key={summary.runId} summary={summary} />}
    </WithResult>
  )
}

function WithHistograms({ summary }: { readonly summary: RunSummary }) {
  const { value, error, reload } = useCall('rfm.histograms', { runId: summary.runId })
  if (value !== null) return <CutsEditor title={TITLE} summary={summary} histograms={value} />
  return (
    <Page title={TITLE}>
      {error === null ? <Busy words={say('thresholds.counting')} /> : <ErrorState error={error} onRetry={reload} />}
    </Page>
  )
}
