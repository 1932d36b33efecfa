import { IconChartDonut3 } from '@tabler/icons-react'
import type { RunSummary } from '../../../shared/model/summary.ts'
import { useCall } from '../../api/use-call.ts'
import { WithResult } from '../../state/with-result.tsx'
import { Busy } from '../../ui/busy.tsx'
import { ErrorState } from '../../ui/error-state.tsx'
import { Page } from '../../ui/page.tsx'
import { CutsEditor } from './cuts-editor.tsx'

const TITLE = 'Own thresholds'

/** Where a person draws the lines between the scores. */
export function ThresholdsScreen() {
  return (
    <WithResult
      title={TITLE}
      icon={<IconChartDonut3 size={40} stroke={1.3} />}
      promise="With sales you see here how your customers spread, and can draw the lines between the scores yourself."
    >
      {(summary) => <WithHistograms key={summary.runId} summary={summary} />}
    </WithResult>
  )
}

function WithHistograms({ summary }: { readonly summary: RunSummary }) {
  const { value, error, reload } = useCall('rfm.histograms', { runId: summary.runId })
  if (value !== null) return <CutsEditor title={TITLE} summary={summary} histograms={value} />
  return (
    <Page title={TITLE}>
      {error === null ? <Busy words="Counting the customers…" /> : <ErrorState error={error} onRetry={reload} />}
    </Page>
  )
}
