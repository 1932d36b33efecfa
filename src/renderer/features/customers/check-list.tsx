import type { ReactNode } from 'react'
import { formatCount } from '../../ui/format.ts'
import { Term } from '../../ui/term.tsx'
import type { TermName } from '../../ui/term-name.ts'
import styles from './filter-panel.module.css'

interface CheckListProps<T extends string | number | null> {
  readonly title: string
  readonly term?: TermName
  readonly options: readonly {
    readonly value: T
    readonly label: string
    readonly customers: number
    readonly mark?: ReactNode
  }[]
  readonly chosen: readonly T[]
  readonly onChange: (chosen: readonly T[]) => void
}

/** Any of several values, each with how many customers it has. Nothing ticked lets everybody through. */
export function CheckList<T extends string | number | null>(props: CheckListProps<T>) {
  const { title, term, options, chosen, onChange } = props
  return (
    <fieldset className={styles.filter}>
      <legend className={styles.title}>{term === undefined ? title : <Term name={term}>{title}</Term>}</legend>
      <div className={styles.checks}>
        {options.map(({ value, label, customers, mark }) => (
          <label key={value ?? ''} className={styles.check}>
            <input
              type="checkbox"
              checked={chosen.includes(value)}
              onChange={(event) =>
                onChange(event.currentTarget.checked ? [...chosen, value] : chosen.filter((one) => one !== value))
              }
            />
            {mark}
            <span className={styles.label}>{label}</span>
            <span className="quiet number">{formatCount(customers)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
