import { Button } from '@mantine/core'
import { useState } from 'react'
import { FREQUENCY_NOUNS, MONETARY_TITLES } from '../../../shared/format/measure-titles.ts'
import type { CustomerTotals } from '../../../shared/model/customers.ts'
import { useMeasureKinds } from '../../state/column-titles.ts'
import { useCustomerList } from '../../state/customer-list.tsx'
import { DraftNumber } from '../../ui/draft-number.tsx'
import { formatCount, formatMoney, formatOne } from '../../ui/format.ts'
import { Term } from '../../ui/term.tsx'

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
    <div className="list-summary">
      <p role="status" className="list-totals">
        <strong>{formatCount(totals.customers)}</strong> {totals.customers === 1 ? 'customer' : 'customers'}
        <TotalsWords totals={totals} currency={currency} />
      </p>
      <div className="list-first">
        {list.selected.size > 0 && (
          <>
            <strong role="status">{formatCount(list.selected.size)} selected</strong>
            <button type="button" className="link small" onClick={() => change({ type: 'select', ids: [] })}>
              Select none
            </button>
          </>
        )}
        <Button size="compact-xs" variant="default" onClick={() => onFirst(wanted)}>
          Select the first
        </Button>
        <DraftNumber label="How many of the first to select" value={count} onChange={setCount} />
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
      {totals.revenue !== null && (
        <>
          spent <strong className="list-figure">{formatMoney(totals.revenue, currency)}</strong>.
        </>
      )}{' '}
      On average <Term name="recency">{formatOne(meanRecencyDays)} days</Term>,{' '}
      <Term name="frequency">
        {formatOne(meanFrequency)} {FREQUENCY_NOUNS[frequency].many}
      </Term>
      ,{' '}
      <Term name="monetary">
        {formatMoney(meanMonetary, currency)} {MONETARY_TITLES[monetary].toLowerCase()}
      </Term>
      .
    </span>
  )
}
