import { Tooltip } from '@mantine/core'
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react'
import type { CustomerColumn } from '../../../shared/model/customers.ts'
import { useColumnTitles } from '../../state/column-titles.ts'
import { useCustomerList } from '../../state/customer-list.tsx'
import { useScoreDisplay } from '../../state/score-display.ts'
import tableStyles from '../../ui/data-table.module.css'
import { termWords } from '../../ui/term.tsx'
import { say } from '../../ui/words.ts'
import { COLUMNS } from './columns.tsx'
import styles from './customer-table.module.css'
import { isDescendingFirst } from './score-order.ts'

interface HeaderRowProps {
  readonly columns: readonly CustomerColumn[]
  readonly total: number
  /** Ticks all rows, or none where some are ticked. */
  readonly onAll: () => void
}

/** The headings; each sorts the table. */
export function HeaderRow({ columns, total, onAll }: HeaderRowProps) {
  const { list } = useCustomerList()
  const some = list.selected.size
  return (
    <thead>
      <tr aria-rowindex={1}>
        <th scope="col" className={styles.tick}>
          <input
            ref={(box) => {
              if (box !== null) box.indeterminate = some > 0 && some < total
            }}
            type="checkbox"
            aria-label={
              some === 0 ? say('customers.table.selectAll', { count: total }) : say('customers.table.selectNone')
            }
            checked={some > 0 && some >= total}
            onChange={onAll}
          />
        </th>
        {columns.map((column) => (
          <Heading key={column} column={column} />
        ))}
      </tr>
    </thead>
  )
}

function Heading({ column }: { readonly column: CustomerColumn }) {
  const { list, change } = useCustomerList()
  const { numeric, term } = COLUMNS[column]
  const titles = useColumnTitles()
  const { bestIs } = useScoreDisplay()
  const sorted = list.sort.column === column
  const { descending } = list.sort
  const Arrow = descending ? IconArrowDown : IconArrowUp
  return (
    <th
      scope="col"
      className={numeric ? 'number' : undefined}
      aria-sort={sorted ? (descending ? 'descending' : 'ascending') : undefined}
    >
      <Tooltip label={term === undefined ? '' : termWords(term)} disabled={term === undefined}>
        <button
          type="button"
          className={tableStyles.sort}
          onClick={() => change({ type: 'sort', column, descendingFirst: isDescendingFirst(column, numeric, bestIs) })}
        >
          {titles[column]}
          {sorted && <Arrow size={12} aria-hidden />}
        </button>
      </Tooltip>
    </th>
  )
}
