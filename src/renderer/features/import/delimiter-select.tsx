import { NativeSelect } from '@mantine/core'

const DELIMITERS = [
  [',', 'Comma'],
  [';', 'Semicolon'],
  ['\t', 'Tab'],
  ['|', 'Bar |'],
  ['^', 'Caret ^'],
  ['~', 'Tilde ~'],
  [':', 'Colon'],
] as const

interface DelimiterSelectProps {
  /** The one that was chosen; null leaves it to the file. */
  readonly delimiter: string | null
  /** What the file was taken for; null where it could not be read. */
  readonly recognised: string | null
  readonly onChange: (delimiter: string | null) => void
}

/** What parts the columns of a text file. */
export function DelimiterSelect({ delimiter, recognised, onChange }: DelimiterSelectProps) {
  const word = DELIMITERS.find(([value]) => value === recognised)?.[1].toLowerCase() ?? recognised
  const found = delimiter === null && word !== null ? ` (${word})` : ''
  return (
    <NativeSelect
      label="Columns parted by"
      value={delimiter ?? ''}
      onChange={(event) => onChange(event.currentTarget.value || null)}
      data={[
        { value: '', label: `As the file shows${found}` },
        ...DELIMITERS.map(([value, label]) => ({ value, label })),
      ]}
    />
  )
}
