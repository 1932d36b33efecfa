import { NativeSelect } from '@mantine/core'

const ENCODINGS = [
  ['utf-8', 'UTF-8'],
  ['windows-1252', 'Western European (Windows-1252)'],
  ['windows-1250', 'Central European (Windows-1250)'],
  ['windows-1251', 'Cyrillic (Windows-1251)'],
  ['windows-1253', 'Greek (Windows-1253)'],
  ['windows-1254', 'Turkish (Windows-1254)'],
  ['macintosh', 'Mac Roman'],
  ['utf-16le', 'UTF-16'],
  ['shift_jis', 'Japanese (Shift JIS)'],
  ['gb18030', 'Chinese, simplified (GB 18030)'],
  ['big5', 'Chinese, traditional (Big5)'],
  ['euc-kr', 'Korean (EUC-KR)'],
] as const

interface EncodingSelectProps {
  /** The one that was chosen; null leaves it to the file. */
  readonly encoding: string | null
  /** What the file was taken for; null where it could not be read. */
  readonly recognised: string | null
  readonly onChange: (encoding: string | null) => void
}

/** How the bytes of a text file are turned into letters. */
export function EncodingSelect({ encoding, recognised, onChange }: EncodingSelectProps) {
  const found = encoding === null && recognised !== null ? ` (${recognised})` : ''
  return (
    <NativeSelect
      label="Letters"
      className="import-encoding"
      value={encoding ?? ''}
      onChange={(event) => onChange(event.currentTarget.value || null)}
      data={[
        { value: '', label: `As the file shows${found}` },
        ...ENCODINGS.map(([value, label]) => ({ value, label })),
      ]}
    />
  )
}
