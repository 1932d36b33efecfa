import { Button, Checkbox, SegmentedControl } from '@mantine/core'
import { useState } from 'react'
import type { CustomerColumn, ListCount } from '../../../shared/model/customers.ts'
import { useCall } from '../../api/use-call.ts'
import { useColumnTitles } from '../../state/column-titles.ts'
import { useCustomerList } from '../../state/customer-list.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { DraftNumber } from '../../ui/draft-number.tsx'
import { say } from '../../ui/words.ts'
import { ColumnChecks } from './column-checks.tsx'
import styles from './customers.module.css'
import filterStyles from './filter-panel.module.css'
import type { ListScope, ListWish } from './list-wish.ts'
import type { CustomerQuery } from './use-customer-pages.ts'
import { whomOf } from './use-list-export.ts'

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
  // What the list shows is known a moment later where the dialog opens with its screen.
  const [chosen, setChosen] = useState<readonly CustomerColumn[] | null>(null)
  const columns = chosen ?? shown
  const [format, setFormat] = useState<ListWish['format']>('xlsx')
  const [leaveOutOptOuts, setLeaveOut] = useState(true)
  const [pseudonyms, setPseudonyms] = useState(false)
  const scope: ListScope = of === 'first' ? { of, count: first } : { of }
  const { value: count } = useCall('customers.count', whomOf(query, scope, list.selected, leaveOutOptOuts))
  const order = say('customers.export.order', {
    column: titles[list.sort.column],
    order: list.sort.descending ? 'down' : 'up',
  })

  const choice = (value: ListScope['of'], words: string) => (
    <label className={filterStyles.check}>
      <input type="radio" name="scope" checked={of === value} onChange={() => setOf(value)} />
      {words}
    </label>
  )
  return (
    <Dialog
      title={say('customers.export.title')}
      onClose={onClose}
      onSubmit={() => onExport({ scope, columns, format, leaveOutOptOuts, pseudonyms })}
      actions={
        <>
          <Button variant="subtle" color="gray" onClick={onClose}>
            {say('common.cancel')}
          </Button>
          <Button type="submit" disabled={count?.rows === 0 || columns.length === 0}>
            {saveWords(count)}
          </Button>
        </>
      }
    >
      <fieldset className={styles.dialogPart}>
        <legend>{say('customers.export.who')}</legend>
        {selected > 0 && choice('selected', say('customers.export.selected', { count: selected }))}
        {choice('all', say('customers.export.all', { count: total }))}
        <div className={styles.firstRow}>
          {choice('first', say('customers.export.first'))}
          <DraftNumber
            label={say('customers.export.first.label')}
            value={first}
            onChange={(value) => {
              setFirst(Math.min(total, Math.max(1, Math.floor(value ?? 1))))
              setOf('first')
            }}
          />
          <span className="quiet small">{order}</span>
        </div>
      </fieldset>
      <ColumnChecks
        legend={say('customers.export.columns')}
        available={available}
        chosen={columns}
        onChange={setChosen}
      />
      <SegmentedControl
        aria-label={say('customers.export.format')}
        value={format}
        onChange={(value) => setFormat(value === 'csv' ? 'csv' : 'xlsx')}
        data={[
          { value: 'xlsx', label: say('customers.export.excel') },
          { value: 'csv', label: say('customers.export.csv') },
        ]}
      />
      {optOuts > 0 && (
        <label className={filterStyles.check}>
          <input
            type="checkbox"
            checked={leaveOutOptOuts}
            onChange={(event) => setLeaveOut(event.currentTarget.checked)}
          />
          {say('customers.export.optOuts', { count: optOuts })}
        </label>
      )}
      <Checkbox
        size="xs"
        label={say('customers.export.pseudonyms')}
        description={say('customers.export.pseudonyms.about')}
        checked={pseudonyms}
        onChange={(event) => setPseudonyms(event.currentTarget.checked)}
      />
      <p className="quiet small" role="status">
        {count === null ? '' : excludedWords(of, count)}
      </p>
    </Dialog>
  )
}

function saveWords(count: ListCount | null): string {
  return count === null ? say('customers.export.save') : say('customers.export.save.count', { count: count.rows })
}

function excludedWords(of: ListScope['of'], { rows, leftOut }: ListCount): string {
  if (leftOut === 0) return ''
  return of === 'first'
    ? say('customers.export.excluded.first', { count: leftOut, whole: rows + leftOut })
    : say('customers.export.excluded', { count: leftOut })
}
