import { NativeSelect } from '@mantine/core'
import { say } from '../../ui/words.ts'
import styles from './import.module.css'

const ENCODINGS = [
  { value: 'utf-8', label: 'UTF-8' },
  { value: 'windows-1252', label: say('check.encoding.western') },
  { value: 'windows-1250', label: say('check.encoding.central') },
  { value: 'windows-1251', label: say('check.encoding.cyrillic') },
  { value: 'windows-1253', label: say('check.encoding.greek') },
  { value: 'windows-1254', label: say('check.encoding.turkish') },
  { value: 'macintosh', label: 'Mac Roman' },
  { value: 'utf-16le', label: 'UTF-16' },
  { value: 'shift_jis', label: say('check.encoding.japanese') },
  { value: 'gb18030', label: say('check.encoding.chineseSimplified') },
  { value: 'big5', label: say('check.encoding.chineseTraditional') },
  { value: 'euc-kr', label: say('check.encoding.korean') },
]

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
      ? say('check.options.automatic.found', { found: recognised })
      : say('check.options.automatic')
  return (
    <NativeSelect
      label={say('check.options.encoding')}
      className={styles.encoding}
      value={encoding ?? ''}
      onChange={(event) => onChange(event.currentTarget.value || null)}
      data={[{ value: '', label: automatic }, ...ENCODINGS]}
    />
  )
}
