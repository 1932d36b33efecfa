import { Button, Checkbox, Popover } from '@mantine/core'
import { IconChevronDown } from '@tabler/icons-react'
import styles from './checks-menu.module.css'
import { say } from './words.ts'

interface ChecksMenuProps<T extends string | number> {
  readonly title: string
  readonly options: readonly { readonly value: T; readonly label: string }[]
  readonly chosen: readonly T[]
  readonly onChange: (chosen: readonly T[]) => void
}

/** Any of several values behind a button that says how many are ticked. Nothing ticked takes all. */
export function ChecksMenu<T extends string | number>({ title, options, chosen, onChange }: ChecksMenuProps<T>) {
  return (
    <Popover position="bottom-start" trapFocus>
      <Popover.Target>
        <Button
          size="xs"
          variant={chosen.length === 0 ? 'default' : 'light'}
          rightSection={<IconChevronDown size={14} aria-hidden />}
        >
          {say('ui.checks', { title, count: chosen.length })}
        </Button>
      </Popover.Target>
      <Popover.Dropdown>
        <fieldset className={styles.list} aria-label={title}>
          {options.map(({ value, label }) => (
            <Checkbox
              key={value}
              size="xs"
              label={label}
              checked={chosen.includes(value)}
              onChange={(event) =>
                onChange(event.currentTarget.checked ? [...chosen, value] : chosen.filter((one) => one !== value))
              }
            />
          ))}
        </fieldset>
      </Popover.Dropdown>
    </Popover>
  )
}
