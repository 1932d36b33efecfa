import { Button } from '@mantine/core'
import { useState } from 'react'
import type { CustomerTotals } from '../../../shared/model/customers.ts'
import { useMeasureKinds } from '../../state/column-titles.ts'
import { useCustomerList } from '../../state/customer-list.tsx'
import { DraftNumber } from '../../ui/draft-number.tsx'
import { formatMoney, formatOne } from '../../ui/format.ts'
import { Term } from '../../ui/term.tsx'
import { rich, say } from '../../ui/words.ts'
import styles from './customers.module.css'

interface ListSummaryProps {
  readonly totals: CustomerTotals
  readonly currency: string | null
  readonly onFirst: (count: number) => void
}

/** What the customers shown add up to, how many are ticked, and a quick way to tick the first so many. */
export function ListSummary({ totals, currency, onFirst }: ListSummaryProps) {
  const { list, change } = useCustomerList()
  const [count, setCount] = useState<number | null>(20)
  const wanted = Math.min(totals.customers, Math.max(1, Math.floor(count ?? 1)))
  return (
    <div className={styles.summary}>
      <p role="status" className={styles.totals} data-totals>
        {rich('customers.totals', { count: totals.customers }, { b: (parts) => <strong>{parts}</strong> })}
        <TotalsWords totals={totals} currency={currency} />
      </p>
      <div className={styles.first}>
        {list.selected.size > 0 && (
          <>
            <strong role="status">{say('customers.selected', { count: list.selected.size })}</strong>
            <button type="button" className="link small" onClick={() => change({ type: 'select', ids: [] })}>
              {say('customers.table.selectNone')}
            </button>
          </>
        )}
        <Button size="compact-xs" variant="default" onClick={() => onFirst(wanted)}>
          {say('customers.selectFirst')}
        </Button>
        <DraftNumber label={say('customers.selectFirst.label')} value={count} onChange={setCount} />
      </div>
    </div>
  )
}

function TotalsWords({ totals, currency }: Pick<ListSummaryProps, 'totals' | 'currency'>) {
  const { frequency, monetary } = useMeasureKinds()
  const { meanRecencyDays, meanFrequency, meanMonetary } = totals
  if (meanRecencyDays === null || meanFrequency === null || meanMonetary === null) return null
  return (
    <span className="quiet">
      {' '}
      {totals.revenue !== null &&
        rich(
          'customers.totals.spending',
          { amount: formatMoney(totals.revenue, currency) },
          { b: (parts) => <strong className={styles.figure}>{parts}</strong> },
        )}{' '}
      {rich(
        'customers.totals.means',
        {
          days: formatOne(meanRecencyDays),
          times: formatOne(meanFrequency),
          counted: frequency,
          amount: formatMoney(meanMonetary, currency),
          measured: monetary,
        },
        {
          recency: (parts) => <Term name="recency">{parts}</Term>,
          frequency: (parts) => <Term name="frequency">{parts}</Term>,
          monetary: (parts) => <Term name="monetary">{parts}</Term>,
        },
      )}
    </span>
  )
}
