import type { CSSProperties, Key, ReactNode } from 'react'
import { ScrollTable } from './scroll-table.tsx'
import { TableHead } from './table-head.tsx'

/** What stands where a row and a column meet. */
export interface MatrixCell {
  readonly content: ReactNode
  readonly className?: string | undefined
  readonly style?: CSSProperties
}

/** A row or column of a {@link Matrix}. */
export interface MatrixLine {
  readonly key: Key
  readonly title: ReactNode
  /** The class of its title, such as `number` above figures. */
  readonly className?: string
}

interface MatrixProps<Row extends MatrixLine, Col extends MatrixLine> {
  /** What the table shows, for assistive technology. */
  readonly label: string
  /** What rows and columns are, above the titles of the rows. */
  readonly corner: ReactNode
  readonly rows: readonly Row[]
  readonly columns: readonly Col[]
  readonly cell: (row: Row, column: Col) => MatrixCell
  /** Whether the titles of the rows are numbers. */
  readonly isNumbered?: boolean
  readonly className?: string | undefined
}

/** A table whose columns come from the data. */
export function Matrix<Row extends MatrixLine, Col extends MatrixLine>(props: MatrixProps<Row, Col>) {
  const { label, corner, rows, columns, cell, isNumbered = false, className } = props
  const side = isNumbered ? 'number' : undefined
  return (
    <ScrollTable label={label} className={className}>
      <TableHead headings={[{ key: 'corner', title: corner, className: side }, ...columns]} />
      <tbody>
        {rows.map((row) => (
          <tr key={row.key}>
            <th scope="row" className={side}>
              {row.title}
            </th>
            {columns.map((column) => {
              const { content, className: kind, style } = cell(row, column)
              return (
                <td key={column.key} className={kind} style={style}>
                  {content}
                </td>
              )
            })}
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  )
}
