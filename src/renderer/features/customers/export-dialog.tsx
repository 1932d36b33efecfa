import { Button, SegmentedControl } from '@mantine/core'
import { useState } from 'react'
import type { CustomerColumn, ListCount } from '../../../shared/model/customers.ts'
import { useCall } from '../../api/use-call.ts'
import { useColumnTitles } from '../../state/column-titles.ts'
import { useCustomerList } from '../../state/customer-list.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { DraftNumber } from '../../ui/draft-number.tsx'
import { formatCount } from '../../ui/format.ts'
import { ColumnChecks } from './column-checks.tsx'
import type { CustomerQuery } from './use-customer-pages.ts'
import { whomOf } from './use-list-export.ts'

/** Which customers go into a list. */
export type ListScope =
  | { readonly of: 'selected' }
  | { readonly of: 'all' }
  | { readonly of: 'first'; readonly count: number }

/** What a person asks for when exporting. */
export interface ListWish {
  readonly scope: ListScope
  readonly columns: readonly CustomerColumn[]
  readonly format: 'xlsx' | 'csv'
  readonly leaveOutOptOuts: boolean
}

interface ExportDialogProps {
  readonly query: CustomerQuery
  readonly total: number
  readonly optOuts: number
  readonly available: readonly CustomerColumn[]
  readonly shown: readonly CustomerColumn[]
  readonly onExport: (wish: ListWish) => void
  readonly onClose: () => void
}

/** Asks who and what goes into the list, before the system asks where to. */
export function ExportDialog({ query, total, optOuts, available, shown, onExport, onClose }: ExportDialogProps) {
  const { list } = useCustomerList()
  const titles = useColumnTitles()
  const selected = list.selected.size
  const [of, setOf] = useState<ListScope['of']>(selected > 0 ? 'selected' : 'all')
  const [first, setFirst] = useState(Math.min(20, total))
  const [columns, setColumns] = useState(shown)
  const [format, setFormat] = useState<ListWish['format']>('xlsx')
  const [leaveOutOptOuts, setLeaveOut] = useState(true)
  const scope: ListScope = of === 'first' ? { of, count: first } : { of }
  const { value: count } = useCall('customers.count', whomOf(query, scope, list.selected, leaveOutOptOuts))
  const order = `${titles[list.sort.column]}, ${list.sort.descending ? 'highest first' : 'lowest first'}`

  const choice = (value: ListScope['of'], words: string) => (
    <label className="check">
      <input type="radio" name="scope" checked={of === value} onChange={() => setOf(value)} />
      {words}
    </label>
  )
  return (
    <Dialog
      title="Export customers"
      onClose={onClose}
      onSubmit={() => onExport({ scope, columns, format, leaveOutOptOuts })}
      actions={
        <>
          <Button variant="subtle" color="gray" onClick={onClose}>
            Cancel
          </Button>
          <Button type="submit" disabled={count?.rows === 0}>
            {saveWords(count)}
          </Button>
        </>
      }
    >
      <fieldset className="dialog-part">
        <legend>Who</legend>
        {selected > 0 && choice('selected', `The ${formatCount(selected)} selected`)}
        {choice('all', `All ${formatCount(total)} in the list`)}
        <div className="first-row">
          {choice('first', 'Only the first')}
          <DraftNumber
            label="How many of the first to export"
            value={first}
            onChange={(value) => {
              setFirst(Math.min(total, Math.max(1, Math.floor(value ?? 1))))
              setOf('first')
            }}
          />
          <span className="quiet small">by {order}</span>
        </div>
      </fieldset>
      <ColumnChecks legend="Columns" available={available} chosen={columns} onChange={setColumns} />
      <SegmentedControl
        aria-label="Kind of file"
        value={format}
        onChange={(value) => setFormat(value === 'csv' ? 'csv' : 'xlsx')}
        data={[
          { value: 'xlsx', label: 'Excel' },
          { value: 'csv', label: 'CSV' },
        ]}
      />
      {optOuts > 0 && (
        <label className="check">
          <input
            type="checkbox"
            checked={leaveOutOptOuts}
            onChange={(event) => setLeaveOut(event.currentTarget.checked)}
          />
          Leave out those who asked not to be contacted ({formatCount(optOuts)} of all customers)
        </label>
      )}
      <p className="quiet small" role="status">
        {count === null ? '' : optOutWords(of, count)}
      </p>
    </Dialog>
  )
}

function saveWords(count: ListCount | null): string {
  if (count === null) return 'Save…'
  return `Save ${formatCount(count.rows)} ${count.rows === 1 ? 'customer' : 'customers'}…`
}

function optOutWords(of: ListScope['of'], { rows, leftOut }: ListCount): string {
  if (leftOut === 0) return ''
  const whole = of === 'first' ? `the first ${formatCount(rows + leftOut)}` : 'these'
  return `${formatCount(leftOut)} of ${whole} ${leftOut === 1 ? 'is' : 'are'} left out.`
}
