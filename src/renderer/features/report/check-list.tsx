import { Checkbox } from '@mantine/core'
import type { ReactNode } from 'react'
import { say } from '../../ui/words.ts'
import styles from './report.module.css'

interface CheckListProps<T extends string> {
  readonly label: string
  readonly options: readonly { readonly value: T; readonly label: ReactNode }[]
  readonly chosen: readonly T[]
  readonly onChange: (chosen: readonly T[]) => void
}

/** Any number of choices out of a few; what is chosen stays in the order of the options. */
export function CheckList<T extends string>({ label, options, chosen, onChange }: CheckListProps<T>) {
  const values = options.map(({ value }) => value)
  const all = options.length > 0 && options.every(({ value }) => chosen.includes(value))
  return (
    <fieldset className={styles.checks}>
      <legend className={styles.checksLabel}>
        {label}{' '}
        <button
          type="button"
          className="link small"
          aria-label={say(all ? 'reports.none.label' : 'reports.all.label', { what: label })}
          onClick={() => onChange(all ? [] : values)}
        >
          {say(all ? 'reports.none' : 'reports.all')}
        </button>
      </legend>
      {options.map((option) => (
        <Checkbox
          key={option.value}
          size="xs"
          label={option.label}
          checked={chosen.includes(option.value)}
          onChange={(event) => {
            const on = event.currentTarget.checked
            onChange(values.filter((value) => (value === option.value ? on : chosen.includes(value))))
          }}
        />
      ))}
    </fieldset>
  )
}
