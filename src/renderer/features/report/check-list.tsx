import { Checkbox } from '@mantine/core'
import type { ReactNode } from 'react'

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
    <fieldset className="check-list">
      <legend className="check-list-label">
        {label}{' '}
        <button
          type="button"
          className="link small"
          aria-label={`${all ? 'No' : 'All'} ${label.toLowerCase()}`}
          onClick={() => onChange(all ? [] : values)}
        >
          {all ? 'None' : 'All'}
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
