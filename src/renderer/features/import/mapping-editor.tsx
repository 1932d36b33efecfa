import { NativeSelect, NumberInput } from '@mantine/core'
import type { ImportPreview, Mapping } from '../../../shared/model/import.ts'
import { Panel } from '../../ui/panel.tsx'
import { ImportIssues } from './import-issues.tsx'
import { MappingTable } from './mapping-table.tsx'
import { RawRows } from './raw-rows.tsx'

interface MappingEditorProps {
  readonly preview: ImportPreview
  readonly busy: boolean
  readonly onSheet: (sheet: number) => void
  readonly onMapping: (mapping: Mapping) => void
}

/** How a sheet is understood, and everything that can be changed about it. */
export function MappingEditor({ preview, busy, onSheet, onMapping }: MappingEditorProps) {
  const { mapping } = preview
  return (
    <>
      <div className="import-options">
        {preview.sheets.length > 1 && (
          <NativeSelect
            label="Sheet"
            value={preview.sheet}
            onChange={(event) => onSheet(Number(event.currentTarget.value))}
            data={preview.sheets.map((sheet, index) => ({
              value: String(index),
              label: sheet.hidden ? `${sheet.name} (hidden)` : sheet.name,
            }))}
          />
        )}
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
        {preview.dialect !== null && (
          <p className="quiet small import-dialect">
            Text file, {preview.dialect.encoding}, columns parted by {delimiterWord(preview.dialect.delimiter)}
          </p>
        )}
      </div>
      <ImportIssues preview={preview} onMapping={onMapping} />
      <Panel title="Columns" about="What each column was taken for. Change what is wrong." flush>
        <MappingTable preview={preview} busy={busy} onMapping={onMapping} />
      </Panel>
      <Panel title="First rows" about="As they stand in the file." flush>
        <RawRows preview={preview} />
      </Panel>
    </>
  )
}

function asDateOrder(value: string): Mapping['dateOrder'] {
  return value === 'dmy' || value === 'mdy' || value === 'ymd' ? value : null
}

function asDecimalMark(value: string): Mapping['decimalMark'] {
  return value === '.' || value === ',' ? value : null
}

function delimiterWord(delimiter: string): string {
  const words: Record<string, string> = { ',': 'commas', ';': 'semicolons', '\t': 'tabs', '|': 'bars' }
  return words[delimiter] ?? `“${delimiter}”`
}
