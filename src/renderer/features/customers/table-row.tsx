import { memo } from 'react'
import type { CustomerColumn, CustomerRow } from '../../../shared/model/customers.ts'
import { type Column, isNumeric } from '../../../shared/tables/column.ts'
import { say } from '../../ui/words.ts'
import type { CellContext } from './columns.tsx'
import { drawCell } from './columns.tsx'
import styles from './customer-table.module.css'

interface TableRowProps {
  readonly id: string
  readonly index: number
  /** Undefined until it is fetched: the row then keeps the place. */
  readonly customer: CustomerRow | undefined
  readonly columns: readonly CustomerColumn[]
  readonly context: CellContext
  readonly active: boolean
  readonly selected: boolean
}

/** One customer of the table. The table itself takes clicks and keys. */
export const TableRow = memo(function TableRow(props: TableRowProps) {
  const { id, index, customer, columns, context, active, selected } = props
  return (
    <tr id={id} data-index={index} data-active={active} aria-rowindex={index + 2} aria-selected={selected}>
      <td className={styles.tick} data-tick>
        {customer !== undefined && (
          <input
            type="checkbox"
            tabIndex={-1}
            aria-label={say('customers.table.select', { customer: customer.name ?? customer.id })}
            checked={selected}
            readOnly
          />
        )}
      </td>
      {columns.map((column) => {
        const described = context.described[column] as Column<CustomerRow>
        return (
          <td key={column} className={isNumeric(described.kind) ? 'number' : undefined}>
            {customer === undefined ? (
              <span className={styles.awaited} data-awaited aria-hidden />
            ) : (
              drawCell(described, customer, context)
            )}
          </td>
        )
      })}
    </tr>
  )
})
