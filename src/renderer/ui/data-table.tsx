import { Tooltip } from '@mantine/core'
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react'
import type { CellContext, ColumnDef, RowData } from '@tanstack/react-table'
import { createSortedRowModel, rowSortingFeature, sortFn_text, tableFeatures, useTable } from '@tanstack/react-table'
import type { ReactNode } from 'react'
import { Fragment } from 'react'
import { ScrollTable } from './scroll-table.tsx'

const features = tableFeatures({
  rowSortingFeature,
  sortedRowModel: createSortedRowModel(),
  sortFns: { text: sortFn_text },
})

/** A column of a {@link DataTable}. */
export type DataColumn<T extends RowData> = ColumnDef<typeof features, T> & {
  readonly numeric?: boolean
  /** Explains the header on hover and focus. */
  readonly help?: string
}

type DrawCell<T extends RowData> = (context: CellContext<typeof features, T>) => ReactNode

/** A left-aligned column of the row's field `id`. */
export function textColumn<T extends RowData>(id: keyof T & string, header: string, draw?: DrawCell<T>): DataColumn<T> {
  return { id, header, accessorFn: (row: T) => row[id], sortFn: 'text', ...(draw === undefined ? {} : { cell: draw }) }
}

/** A right-aligned column in tabular figures; sorted by value, shown by `format`. */
export function numberColumn<T extends RowData>(
  id: string,
  header: string,
  value: (row: T) => number,
  format: (value: number) => string,
  draw?: DrawCell<T>,
): DataColumn<T> {
  return {
    id,
    header,
    accessorFn: value,
    sortDescFirst: true,
    cell: draw ?? ((context) => format(context.getValue() as number)),
    numeric: true,
  }
}

interface DataTableProps<T extends RowData> {
  readonly label: string
  readonly columns: readonly DataColumn<T>[]
  readonly data: readonly T[]
  readonly footer?: ReactNode
  /** More about a row, in a line of its own under it. */
  readonly detail?: (row: T) => ReactNode
}

/** A sortable table for lists of some dozens of rows. */
export function DataTable<T extends RowData>({ label, columns, data, footer, detail }: DataTableProps<T>) {
  const table = useTable({ features, columns: columns as DataColumn<T>[], data, enableSortingRemoval: true })
  return (
    <ScrollTable label={label}>
      <thead>
        {table.getHeaderGroups().map((group) => (
          <tr key={group.id}>
            {group.headers.map((header) => {
              const column = header.column.columnDef as DataColumn<T>
              const sorted = header.column.getIsSorted()
              return (
                <th
                  key={header.id}
                  scope="col"
                  className={column.numeric === true ? 'number' : undefined}
                  aria-sort={sorted === false ? undefined : sorted === 'asc' ? 'ascending' : 'descending'}
                >
                  <Tooltip label={column.help} disabled={column.help === undefined}>
                    <button type="button" className="sort" onClick={header.column.getToggleSortingHandler()}>
                      <table.FlexRender header={header} />
                      {sorted === 'asc' && <IconArrowUp size={12} aria-hidden />}
                      {sorted === 'desc' && <IconArrowDown size={12} aria-hidden />}
                    </button>
                  </Tooltip>
                </th>
              )
            })}
          </tr>
        ))}
      </thead>
      <tbody>
        {table.getRowModel().rows.map((row) => (
          <Fragment key={row.id}>
            <tr className={detail === undefined ? undefined : 'has-detail'}>
              {row.getAllCells().map((cell) => (
                <td
                  key={cell.id}
                  className={(cell.column.columnDef as DataColumn<T>).numeric === true ? 'number' : undefined}
                >
                  <table.FlexRender cell={cell} />
                </td>
              ))}
            </tr>
            {detail !== undefined && (
              <tr className="detail">
                <td colSpan={row.getAllCells().length}>{detail(row.original)}</td>
              </tr>
            )}
          </Fragment>
        ))}
      </tbody>
      {footer !== undefined && <tfoot>{footer}</tfoot>}
    </ScrollTable>
  )
}
