import { Button, SegmentedControl } from '@mantine/core'
import { useState } from 'react'
import type { CustomerColumn } from '../../../shared/model/customers.ts'
import { useCustomerList } from '../../session/customer-list.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { DraftNumber } from '../../ui/draft-number.tsx'
import { formatCount } from '../../ui/format.ts'
import { ColumnChecks } from './column-checks.tsx'
import { COLUMNS } from './columns.tsx'

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
  readonly total: number
  readonly optOuts: number
  readonly available: readonly CustomerColumn[]
  readonly shown: readonly CustomerColumn[]
  readonly onExport: (wish: ListWish) => void
  readonly onClose: () => void
}

/** Asks who and what goes into the list, before the system asks where to. */
export function ExportDialog({ total, optOuts, available, shown, onExport, onClose }: ExportDialogProps) {
  const { list } = useCustomerList()
  const selected = list.selected.size
  const [of, setOf] = useState<ListScope['of']>(selected > 0 ? 'selected' : 'all')
  const [first, setFirst] = useState(Math.min(20, total))
  const [columns, setColumns] = useState(shown)
  const [format, setFormat] = useState<ListWish['format']>('xlsx')
  const [leaveOutOptOuts, setLeaveOut] = useState(true)
  const count = { selected, all: total, first }[of]
  const order = `${COLUMNS[list.sort.column].title}, ${list.sort.descending ? 'highest first' : 'lowest first'}`

  const scope = (value: ListScope['of'], words: string) => (
    <label className="check">
      <input type="radio" name="scope" checked={of === value} onChange={() => setOf(value)} />
      {words}
    </label>
  )
  return (
    <Dialog
      title="Export customers"
      onClose={onClose}
      onSubmit={() => onExport({ scope: of === 'first' ? { of, count } : { of }, columns, format, leaveOutOptOuts })}
      actions={
        <>
          <Button variant="subtle" color="gray" onClick={onClose}>
            Cancel
          </Button>
          <Button type="submit">
            Save {formatCount(count)} {count === 1 ? 'customer' : 'customers'}…
          </Button>
        </>
      }
    >
      <fieldset className="dialog-part">
        <legend>Who</legend>
        {selected > 0 && scope('selected', `The ${formatCount(selected)} selected`)}
        {scope('all', `All ${formatCount(total)} in the list`)}
        <div className="first-row">
          {scope('first', 'Only the first')}
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
    </Dialog>
  )
}
