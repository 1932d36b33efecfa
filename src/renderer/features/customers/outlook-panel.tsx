import type { CustomerOutlook } from '../../../shared/analyses/customer-outlook.ts'
import { useCall } from '../../api/use-call.ts'
import { BusyHint } from '../../ui/busy.tsx'
import { ErrorState } from '../../ui/error-state.tsx'
import { formatDate, formatMoney, formatOne } from '../../ui/format.ts'
import { Panel } from '../../ui/panel.tsx'
import { ofMap, say } from '../../ui/words.ts'

interface OutlookPanelProps {
  readonly runId: number
  readonly customer: string
  readonly currency: string | null
}

/** How often a customer comes, when the next visit is to be expected, where they were, and what they will buy. */
export function OutlookPanel({ runId, customer, currency }: OutlookPanelProps) {
  const { value, error, busy, reload } = useCall('analyses.customer', { runId, customer })
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
            <ul>
              {value.segments.map(({ date, segment }) => (
                <li key={date}>
                  {say('customer.outlook.since', {
                    date: formatDate(date),
                    segment: segment === null ? say('movement.left') : ofMap(segment),
                  })}
                </li>
              ))}
            </ul>
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
