import type { ReactNode } from 'react'
import { type Column, isNumeric, writeCell } from '../../../../shared/tables/column.ts'
import { headingOf, TableHead } from '../../../ui/table-head.tsx'
import { words } from '../../../ui/words.ts'
import styles from './paper.module.css'

interface PaperTableProps<Row> {
  readonly columns: readonly Column<Row>[]
  readonly rows: readonly Row[]
  readonly rowKey: (row: Row) => string
  readonly currency?: string | null
  /** The column that names its row, for assistive technology. */
  readonly rowHeader?: string
  /** What is drawn instead of a column's text, by the column's id. */
  readonly cells?: Readonly<Record<string, (row: Row) => ReactNode>>
  /** The last line, of all rows together. */
  readonly total?: Row
  readonly className?: string | undefined
}

/** The one table of the paper: draws columns of `shared/tables`, without anything to press. */
export function PaperTable<Row>(props: PaperTableProps<Row>) {
  const { columns, rows, rowKey, currency = null, rowHeader, cells = {}, total, className = '' } = props
  const line = (row: Row, draw: PaperTableProps<Row>['cells'] = {}) =>
    columns.map((column) => {
      const content = draw[column.id]?.(row) ?? writeCell(column, row, words, currency)
      const kind = isNumeric(column.kind) ? 'number' : undefined
      return column.id === rowHeader ? (
        <th key={column.id} scope="row" className={kind}>
          {content}
        </th>
      ) : (
        <td key={column.id} className={kind}>
          {content}
        </td>
      )
    })
  return (
    <table className={`${styles.table} ${className}`}>
      <TableHead headings={columns.map(headingOf)} />
      <tbody>
        {rows.map((row) => (
          <tr key={rowKey(row)}>{line(row, cells)}</tr>
        ))}
      </tbody>
      {total !== undefined && (
        <tfoot>
          <tr>{line(total)}</tr>
        </tfoot>
      )}
    </table>
  )
}
