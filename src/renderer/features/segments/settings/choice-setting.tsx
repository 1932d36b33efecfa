import { NativeSelect } from '@mantine/core'
import type { Settings } from '../../../../shared/model/settings.ts'
import type { SettingChoice } from './setting-choices.ts'
import { meaningOf, valueWords } from './setting-choices.ts'
import { SettingField } from './setting-field.tsx'

interface ChoiceSettingProps {
  readonly choice: SettingChoice
  readonly settings: Settings
  /** Why it cannot be chosen now; it is then shown as it stands. */
  readonly fixedBecause?: string | null
  /** A choice that cannot be made, greyed, and why. */
  readonly without?: { readonly value: string; readonly because: string } | null
  readonly onChange: (change: Partial<Settings>) => void
}

/** A setting that is a choice between a few words. */
export function ChoiceSetting({ choice, settings, fixedBecause = null, without = null, onChange }: ChoiceSettingProps) {
  const { key, label, term, options } = choice
  return (
    <SettingField
      label={label}
      term={term}
      about={fixedBecause ?? [meaningOf(settings, key), without?.because ?? ''].join(' ').trim()}
    >
      {(control) => (
        <NativeSelect
          {...control}
          size="xs"
          disabled={fixedBecause !== null}
          value={settings[key]}
          data={options.map((option) => ({
            value: String(option[key]),
            label: valueWords({ ...settings, ...option }, key),
            disabled: option[key] === without?.value,
          }))}
          onChange={(event) => {
            const chosen = options.find((option) => option[key] === event.currentTarget.value)
            if (chosen !== undefined) onChange(chosen)
          }}
        />
      )}
    </SettingField>
  )
}
