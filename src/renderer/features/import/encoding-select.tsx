import { NativeSelect } from '@mantine/core'
import { ENCODINGS, encodingName } from '../../../shared/words/dialect.ts'
import { say, words } from '../../ui/words.ts'
import styles from './import.module.css'

interface EncodingSelectProps {
  /** The one that was chosen; null leaves it to the file. */
  readonly encoding: string | null
  /** What was found in the file; null where it could not be read. */
  readonly recognised: string | null
  readonly onChange: (encoding: string | null) => void
}

/** How the bytes of a text file are turned into letters. */
export function EncodingSelect({ encoding, recognised, onChange }: EncodingSelectProps) {
  const automatic =
    encoding === null && recognised !== null
      ? say('check.options.automatic.found', { found: encodingName(recognised, words) })
      : say('check.options.automatic')
  return (
    <NativeSelect
      label={say('check.options.encoding')}
      className={styles.encoding}
      value={encoding ?? ''}
      onChange={(event) => onChange(event.currentTarget.value || null)}
      data={[
        { value: '', label: automatic },
        ...ENCODINGS.map(({ value }) => ({ value, label: encodingName(value, words) })),
      ]}
    />
  )
}
