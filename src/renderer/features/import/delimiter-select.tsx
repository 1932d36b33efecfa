import { NativeSelect } from '@mantine/core'
import { say } from '../../ui/words.ts'

const DELIMITERS = [
  { value: ',', label: say('check.separator.comma') },
  { value: ';', label: say('check.separator.semicolon') },
  { value: '\t', label: say('check.separator.tab') },
  { value: '|', label: say('check.separator.bar') },
  { value: '^', label: say('check.separator.caret') },
  { value: '~', label: say('check.separator.tilde') },
  { value: ':', label: say('check.separator.colon') },
]

interface DelimiterSelectProps {
  /** The one that was chosen; null leaves it to the file. */
  readonly delimiter: string | null
  /** What was found in the file; null where it could not be read. */
  readonly recognised: string | null
  readonly onChange: (delimiter: string | null) => void
}

/** What separates the columns of a text file. */
export function DelimiterSelect({ delimiter, recognised, onChange }: DelimiterSelectProps) {
  const found = DELIMITERS.find(({ value }) => value === recognised)?.label ?? recognised
  const automatic =
    delimiter === null && found !== null
      ? say('check.options.automatic.found', { found })
      : say('check.options.automatic')
  return (
    <NativeSelect
      label={say('check.options.separator')}
      value={delimiter ?? ''}
      onChange={(event) => onChange(event.currentTarget.value || null)}
      data={[{ value: '', label: automatic }, ...DELIMITERS]}
    />
  )
}
