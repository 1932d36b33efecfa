import type { CSSProperties, ReactNode } from 'react'
import { type Column, isNumeric, writeCell } from '../../../../shared/tables/column.ts'
import { headingOf, TableHead } from '../../../ui/table-head.tsx'
import { words } from '../../../ui/words.ts'
import type { TableBlock } from './blocks.ts'
import styles from './paper.module.css'

interface TableWish<Row> {
  readonly key: string
  readonly columns: readonly Column<Row>[]
  readonly rows: readonly Row[]
  readonly currency?: string | null
  /** What is drawn instead of a column's text, by the column's id. */
  readonly cells?: Readonly<Record<string, (row: Row) => ReactNode>>
  /** How the ground of a cell looks; undefined for plain. */
  readonly look?: (column: Column<Row>, row: Row) => CSSProperties | undefined
  /** The last line, of all rows together. */
  readonly total?: Row
  readonly className?: string | undefined
  readonly dispensable?: number
}

/** The one table of the paper: draws columns of `shared/tables`, whose first one names the row, without anything to press. */
export function tableBlock<Row>(wish: TableWish<Row>): TableBlock {
  const { key, columns, rows, currency = null, cells = {}, look, total, className, dispensable } = wish
  const line = (row: Row, draw: TableWish<Row>['cells'] = {}) =>
    columns.map((column, at) => {
      const content = draw[column.id]?.(row) ?? writeCell(column, row, words, currency)
      const kind = isNumeric(column.kind) ? 'number' : column.kind === 'date' ? styles.whole : undefined
      return at === 0 ? (
        <th key={column.id} scope="row" className={kind}>
          {content}
        </th>
      ) : (
        <td key={column.id} className={kind} style={look?.(column, row)}>
          {content}
        </td>
      )
    })
  return {
    key,
    className,
    ...(dispensable !== undefined && { dispensable }),
    head: <TableHead headings={columns.map(headingOf)} />,
    rows: [
      ...rows.map((row, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: rows of a printed table have no other name and never move
        <tr key={at}>{line(row, cells)}</tr>
      )),
      ...(total === undefined
        ? []
        : [
            <tr key="total" className={styles.total}>
              {line(total)}
            </tr>,
          ]),
    ],
  }
}
