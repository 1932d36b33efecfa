import { NativeSelect, NumberInput } from '@mantine/core'
import { useState } from 'react'
import type { ImportPreview, Mapping } from '../../../shared/model/import.ts'
import type { ImportChoice } from '../../state/import-order.ts'
import { say } from '../../ui/words.ts'
import { DelimiterSelect } from './delimiter-select.tsx'
import { EncodingSelect } from './encoding-select.tsx'
import styles from './import.module.css'
import { isInOneColumn } from './one-column.ts'
import { DATE_ORDERS, DECIMAL_MARKS } from './questions.ts'

const AUTOMATIC = { value: '', label: say('check.options.automatic') }

interface ReadingOptionsProps {
  readonly preview: ImportPreview
  readonly choice: ImportChoice
  readonly onChoice: (choice: ImportChoice) => void
}

/** How the file is read, for the few that are not understood automatically; folded away unless it is needed. */
export function ReadingOptions({ preview, choice, onChoice }: ReadingOptionsProps) {
  const { mapping, dialect } = preview
  // Only at first: what is chosen here must not fold away what it is chosen in.
  const [isUnfolded] = useState(dialect !== null && (isInOneColumn(preview) || dialect.isInDoubt))
  const onMapping = (next: Mapping) => onChoice({ ...choice, mapping: next })
  return (
    <details className={styles.fold} open={isUnfolded}>
      <summary>{say(dialect === null ? 'check.options.sheet' : 'check.options.text')}</summary>
      <div className={styles.options}>
        <NumberInput
          label={say('check.options.header')}
          className={styles.headerRow}
          min={0}
          value={mapping.headerRow}
          clampBehavior="strict"
          allowDecimal={false}
          onChange={(value) => typeof value === 'number' && onMapping({ ...mapping, headerRow: value })}
        />
        <NativeSelect
          label={say('check.options.dates')}
          value={mapping.dateOrder ?? ''}
          onChange={(event) => onMapping({ ...mapping, dateOrder: asDateOrder(event.currentTarget.value) })}
          data={[AUTOMATIC, ...DATE_ORDERS.map(([value, label]) => ({ value, label }))]}
        />
        <NativeSelect
          label={say('check.options.decimals')}
          value={mapping.decimalMark ?? ''}
          onChange={(event) => onMapping({ ...mapping, decimalMark: asDecimalMark(event.currentTarget.value) })}
          data={[AUTOMATIC, ...DECIMAL_MARKS.map(([value, label]) => ({ value, label }))]}
        />
        {dialect !== null && (
          <>
            <EncodingSelect
              encoding={choice.encoding}
              recognised={dialect.encoding}
              onChange={(encoding) => onChoice({ ...choice, encoding, mapping: null })}
            />
            <DelimiterSelect
              delimiter={choice.delimiter}
              recognised={dialect.delimiter}
              onChange={(delimiter) => onChoice({ ...choice, delimiter, mapping: null })}
            />
          </>
        )}
      </div>
    </details>
  )
}

function asDateOrder(value: string): Mapping['dateOrder'] {
  return value === 'dmy' || value === 'mdy' || value === 'ymd' ? value : null
}

function asDecimalMark(value: string): Mapping['decimalMark'] {
  return value === '.' || value === ',' ? value : null
}
