import { IconArrowDown, IconArrowUp } from '@tabler/icons-react'
import type { Key, ReactNode } from 'react'
import { type Column, headingText, isNumeric } from '../../shared/tables/column.ts'
import styles from './data-table.module.css'
import { tip } from './tip.ts'
import { words } from './words.ts'

/** The heading of a column. */
export interface Heading {
  readonly key: Key
  readonly title: ReactNode
  readonly help?: string | undefined
  /** Such as `number` above figures. */
  readonly className?: string | undefined
  readonly sorted?: 'asc' | 'desc' | false
  /** Sorts by the column; left out where the order of the rows says something. */
  readonly onSort?: ((event: unknown) => void) | undefined
}

/** The heading of a column of `shared/tables`; its help is for those who can point at it. */
export function headingOf<Row>(column: Column<Row>): Heading {
  return {
    key: column.id,
    title: headingText(column, words),
    className: isNumeric(column.kind) ? 'number' : undefined,
  }
}

interface TableHeadProps {
  readonly headings: readonly Heading[]
  /** The place of the line among all rows, where not all of them exist. */
  readonly rowIndex?: number
}

/** The headings of every table, in the window and on paper. */
export function TableHead({ headings, rowIndex }: TableHeadProps) {
  return (
    <thead>
      <tr aria-rowindex={rowIndex}>
        {headings.map(({ key, title, help, className, sorted = false, onSort }) => {
          const about = help !== undefined && tip(help)
          const content =
            onSort === undefined ? (
              <span {...about}>{title}</span>
            ) : (
              <button type="button" {...about} className={styles.sort} onClick={onSort}>
                {title}
                {sorted === 'asc' && <IconArrowUp size={12} aria-hidden />}
                {sorted === 'desc' && <IconArrowDown size={12} aria-hidden />}
              </button>
            )
          return (
            <th
              key={key}
              scope="col"
              className={className}
              aria-sort={sorted === false ? undefined : sorted === 'asc' ? 'ascending' : 'descending'}
            >
              {content}
            </th>
          )
        })}
      </tr>
    </thead>
  )
}
