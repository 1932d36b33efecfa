import { NativeSelect, NumberInput } from '@mantine/core'
import { useState } from 'react'
import type { ImportPreview, Mapping } from '../../../shared/model/import.ts'
import type { ImportChoice } from '../../state/import-order.ts'
import { DelimiterSelect } from './delimiter-select.tsx'
import { EncodingSelect } from './encoding-select.tsx'
import { isInOneColumn } from './one-column.ts'

interface ReadingOptionsProps {
  readonly preview: ImportPreview
  readonly choice: ImportChoice
  readonly onChoice: (choice: ImportChoice) => void
}

/** How the file is read, for the few that are not understood by themselves; folded away unless it is plainly needed. */
export function ReadingOptions({ preview, choice, onChoice }: ReadingOptionsProps) {
  const { mapping, dialect } = preview
  // Only at first: what is chosen here must not fold away what it is chosen in.
  const [isUnfolded] = useState(dialect !== null && isInOneColumn(preview))
  const onMapping = (next: Mapping) => onChoice({ ...choice, mapping: next })
  return (
    <details className="import-fold" open={isUnfolded}>
      <summary>How the file is read: header, dates, numbers{dialect === null ? '' : ', columns, letters'}</summary>
      <div className="import-options">
        <NumberInput
          label="Header in row"
          className="import-header-row"
          min={0}
          value={mapping.headerRow}
          clampBehavior="strict"
          allowDecimal={false}
          onChange={(value) => typeof value === 'number' && onMapping({ ...mapping, headerRow: value })}
        />
        <NativeSelect
          label="Dates in figures"
          value={mapping.dateOrder ?? ''}
          onChange={(event) => onMapping({ ...mapping, dateOrder: asDateOrder(event.currentTarget.value) })}
          data={[
            { value: '', label: 'As the values show' },
            { value: 'dmy', label: 'Day, month, year' },
            { value: 'mdy', label: 'Month, day, year' },
            { value: 'ymd', label: 'Year, month, day' },
          ]}
        />
        <NativeSelect
          label="Decimal mark"
          value={mapping.decimalMark ?? ''}
          onChange={(event) => onMapping({ ...mapping, decimalMark: asDecimalMark(event.currentTarget.value) })}
          data={[
            { value: '', label: 'As the values show' },
            { value: '.', label: 'Point: 1,234.50' },
            { value: ',', label: 'Comma: 1.234,50' },
          ]}
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
