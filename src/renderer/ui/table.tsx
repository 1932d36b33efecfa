import { createSortedRowModel, rowSortingFeature, sortFn_text, tableFeatures, useTable } from '@tanstack/react-table'
import type { ReactNode } from 'react'
import { Fragment, useMemo } from 'react'
import { type Column, type ColumnKind, isNumeric, writeCell } from '../../shared/tables/column.ts'
import styles from './data-table.module.css'
import { ScrollTable } from './scroll-table.tsx'
import { headingOf, TableHead } from './table-head.tsx'
import { say, words } from './words.ts'

const features = tableFeatures({
  rowSortingFeature,
  sortedRowModel: createSortedRowModel(),
  sortFns: { text: sortFn_text },
})

/** The characters of a text that stays on one line. */
const SHORT_TEXT = 16

interface TableProps<Row extends object> {
  /** What the table shows, for assistive technology. */
  readonly label: string
  readonly columns: readonly Column<Row>[]
  readonly rows: readonly Row[]
  readonly currency?: string | null
  /** What is drawn instead of a column's text, by the column's id. */
  readonly cells?: Readonly<Record<string, (row: Row) => ReactNode>>
  /** The column that names its row, for assistive technology. */
  readonly rowHeader?: string
  /** Tells rows apart where they come and go; their place when left out. */
  readonly rowKey?: (row: Row) => string
  /** The totals. */
  readonly footer?: ReactNode
  /** More about a row, in a line of its own under it; null for a row that says no more. */
  readonly detail?: (row: Row) => ReactNode
  /** Whether other rows are on their way. */
  readonly busy?: boolean
  /** False where the order of the rows says something. */
  readonly sortable?: boolean
  /** Whether it scrolls by itself rather than push away what comes below it. */
  readonly isBoxed?: boolean
}

/** The one table of the window: draws columns of `shared/tables`, sorts by any of them. For lists of some hundred rows at most. */
export function Table<Row extends object>(props: TableProps<Row>) {
  const {
    label,
    columns,
    rows,
    currency = null,
    cells = {},
    rowHeader,
    rowKey,
    footer,
    detail,
    busy = false,
    sortable = true,
    isBoxed = false,
  } = props
  const defined = useMemo(
    () =>
      columns.map((column) => ({
        id: column.id,
        accessorFn: (row: Row) => column.value(row, words),
        sortDescFirst: isNumeric(column.kind),
        ...(isNumeric(column.kind) || column.kind === 'group' ? {} : { sortFn: 'text' as const }),
      })),
    [columns],
  )
  const table = useTable({
    features,
    columns: defined,
    data: rows as Row[],
    enableSortingRemoval: true,
    ...(rowKey === undefined ? {} : { getRowId: rowKey }),
  })
  const sorting = new Map(
    table.getHeaderGroups().flatMap(({ headers }) => headers.map(({ column }) => [column.id, column] as const)),
  )
  return (
    <ScrollTable label={label} busy={busy} isBoxed={isBoxed}>
      <TableHead
        headings={columns.map((column) => {
          const sorter = sorting.get(column.id)
          return {
            ...headingOf(column),
            help: column.help && say(column.help),
            sorted: sorter?.getIsSorted() ?? false,
            onSort: sortable ? sorter?.getToggleSortingHandler() : undefined,
          }
        })}
      />
      <tbody>
        {table.getRowModel().rows.map(({ id, original }) => {
          const more = detail?.(original) ?? null
          return (
            <Fragment key={id}>
              <tr className={more === null ? undefined : styles.hasDetail}>
                {columns.map((column) => {
                  const text = writeCell(column, original, words, currency)
                  const content = cells[column.id]?.(original) ?? text
                  return column.id === rowHeader ? (
                    <th key={column.id} scope="row" className={cellClass(column.kind, text)}>
                      {content}
                    </th>
                  ) : (
                    <td key={column.id} className={cellClass(column.kind, text)}>
                      {content}
                    </td>
                  )
                })}
              </tr>
              {more !== null && (
                <tr className={styles.detail}>
                  <td colSpan={columns.length}>{more}</td>
                </tr>
              )}
            </Fragment>
          )
        })}
      </tbody>
      {footer !== undefined && <tfoot>{footer}</tfoot>}
    </ScrollTable>
  )
}

/** Figures stand to the right; what is read as one, as a month or a name is, is not broken into lines. */
function cellClass(kind: ColumnKind, text: string): string | undefined {
  if (isNumeric(kind)) return 'number'
  const isWhole = kind === 'phone' || kind === 'date' || kind === 'minute' || text.length <= SHORT_TEXT
  return isWhole ? styles.whole : undefined
}
