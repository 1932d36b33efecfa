import { useMemo } from 'react'
import type { CustomerOutlook } from '../../../shared/analyses/customer-outlook.ts'
import type { RunSummary } from '../../../shared/model/summary.ts'
import { useLongCall } from '../../api/use-long-call.ts'
import { BusyHint } from '../../ui/busy.tsx'
import { ErrorState } from '../../ui/error-state.tsx'
import { formatDate, formatMoney, formatOne } from '../../ui/format.ts'
import { Panel } from '../../ui/panel.tsx'
import { say } from '../../ui/words.ts'
import { SegmentStrip } from './segment-strip.tsx'

interface OutlookPanelProps {
  readonly summary: RunSummary
  readonly customer: string
  readonly currency: string | null
}

/** How often a customer comes, when the next visit is to be expected, where they were, and what they will buy. */
export function OutlookPanel({ summary, customer, currency }: OutlookPanelProps) {
  const { value, error, busy, reload } = useLongCall('analyses.customer', { runId: summary.runId, customer })
  const colors = useMemo(() => new Map(summary.segments.map(({ name, color }) => [name, color])), [summary])
  return (
    <Panel title={say('customer.outlook')}>
      {error !== null && <ErrorState error={error} onRetry={reload} />}
      {value === null ? (
        error === null && <BusyHint busy={busy} words={say('customer.outlook.busy')} />
      ) : (
        <div className="stack">
          <p>{rhythmWords(value)}</p>
          {value.value !== null && <p>{valueWords(value.value, currency)}</p>}
          <div>
            <p className="quiet small">{say('customer.outlook.past')}</p>
            <SegmentStrip segments={value.segments} until={summary.settings.asOf} colors={colors} />
          </div>
        </div>
      )}
    </Panel>
  )
}

function rhythmWords({ rhythm }: CustomerOutlook): string {
  if (rhythm === null) return say('customer.outlook.noRhythm')
  const { medianDays, daysSince, due } = rhythm
  return say('customer.outlook.rhythm', {
    median: formatOne(medianDays),
    since: daysSince,
    late: daysSince > medianDays ? 'yes' : 'no',
    due: formatDate(due),
  })
}

function valueWords(
  { from, to, mean, spending, model }: NonNullable<CustomerOutlook['value']>,
  currency: string | null,
): string {
  return say('customer.outlook.value', {
    from,
    to,
    mean: formatOne(mean),
    spending: spending === null ? 'none' : formatMoney(spending, currency),
    model: say(`value.model.${model}`),
  })
}
