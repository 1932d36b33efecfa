import type { CustomerColumn, CustomerRow } from '../../../shared/model/customers.ts'
import { type Column, isNumeric } from '../../../shared/tables/column.ts'
import type { CustomerColumns } from '../../../shared/tables/customers.ts'
import { useCustomerList } from '../../state/customer-list.tsx'
import { useScoreDisplay } from '../../state/score-display.ts'
import { type Heading, headingOf, TableHead } from '../../ui/table-head.tsx'
import { say } from '../../ui/words.ts'
import styles from './customer-table.module.css'
import { isDescendingFirst } from './score-order.ts'

interface HeaderRowProps {
  readonly columns: readonly CustomerColumn[]
  readonly described: CustomerColumns
  readonly total: number
  /** Ticks all rows, or none where some are ticked. */
  readonly onAll: () => void
}

/** The headings; each sorts the table. */
export function HeaderRow({ columns, described, total, onAll }: HeaderRowProps) {
  const { list, change } = useCustomerList()
  const { bestIs } = useScoreDisplay()
  const some = list.selected.size
  const tick: Heading = {
    key: 'tick',
    className: styles.tick,
    title: (
      <input
        ref={(box) => {
          if (box !== null) box.indeterminate = some > 0 && some < total
        }}
        type="checkbox"
        aria-label={some === 0 ? say('customers.table.selectAll', { count: total }) : say('customers.table.selectNone')}
        checked={some > 0 && some >= total}
        onChange={onAll}
      />
    ),
  }
  const headings = columns.map((column): Heading => {
    const { help, kind } = described[column]
    // Dates go back from the last one first, as figures go down from the largest.
    const descendingFirst = isDescendingFirst(column, isNumeric(kind) || kind === 'date', bestIs)
    return {
      ...headingOf(described[column] as Column<CustomerRow>),
      help: help && say(help),
      sorted: list.sort.column === column && (list.sort.descending ? 'desc' : 'asc'),
      onSort: () => change({ type: 'sort', column, descendingFirst }),
    }
  })
  return <TableHead rowIndex={1} headings={[tick, ...headings]} />
}
