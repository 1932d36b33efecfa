import { NativeSelect } from '@mantine/core'
import { DELIMITERS, delimiterName } from '../../../shared/words/dialect.ts'
import { say, words } from '../../ui/words.ts'

interface DelimiterSelectProps {
  /** The one that was chosen; null leaves it to the file. */
  readonly delimiter: string | null
  /** What was found in the file; null where it could not be read. */
  readonly recognised: string | null
  readonly onChange: (delimiter: string | null) => void
}

/** What separates the columns of a text file. */
export function DelimiterSelect({ delimiter, recognised, onChange }: DelimiterSelectProps) {
  const found = recognised === null ? null : delimiterName(recognised, words)
  const automatic =
    delimiter === null && found !== null
      ? say('check.options.automatic.found', { found })
      : say('check.options.automatic')
  return (
    <NativeSelect
      label={say('check.options.separator')}
      value={delimiter ?? ''}
      onChange={(event) => onChange(event.currentTarget.value || null)}
      data={[{ value: '', label: automatic }, ...DELIMITERS.map(({ value, title }) => ({ value, label: say(title) }))]}
    />
  )
}
