import { useMemo } from 'react'
import type { FileRef } from '../../../shared/calls/file-ref.ts'
import type { ImportRecord } from '../../../shared/model/import.ts'
import { useView } from '../../state/view.tsx'
import { DataTable, numberColumn, textColumn } from '../../ui/data-table.tsx'
import { formatCount } from '../../ui/format.ts'
import { Page } from '../../ui/page.tsx'
import { Panel } from '../../ui/panel.tsx'
import { balance } from '../../ui/row-balance.ts'
import { RowBalanceView } from '../../ui/row-balance-view.tsx'
import { sheetOf } from '../../ui/sheet-of.ts'
import { AfterImport } from './after-import.tsx'
import { ImportFigures } from './import-figures.tsx'
import { sumOfRows } from './sum-of-rows.ts'
import './import.css'

interface ImportBatchScreenProps {
  readonly records: readonly ImportRecord[]
  readonly next: readonly FileRef[]
}

/** Several sheets or files that came in together: their figures in sum, and the way to each. */
export function ImportBatchScreen({ records, next }: ImportBatchScreenProps) {
  const { go } = useView()
  const rows = useMemo(() => sumOfRows(records.map((record) => record.rows)), [records])
  const columns = useMemo(
    () => [
      textColumn<ImportRecord>('file', 'Import', ({ row: { original } }) => (
        <button
          type="button"
          className="link"
          onClick={() => go({ name: 'import-record', record: original, fresh: false, next })}
        >
          {[original.file, sheetOf(original)].filter((part) => part !== '').join(', ')}
        </button>
      )),
      numberColumn<ImportRecord>('read', 'Rows read', (record) => record.rows.read, formatCount),
      numberColumn<ImportRecord>('kept', 'Kept', (record) => record.rows.kept, formatCount),
      numberColumn<ImportRecord>('aside', 'Set aside', (record) => balance(record.rows, 'keep').setAside, formatCount),
      numberColumn<ImportRecord>('invalid', 'Refused', (record) => record.rows.invalid, formatCount),
    ],
    [go, next],
  )
  return (
    <Page
      title={`Imported ${records.length} ${new Set(records.map(({ file }) => file)).size > 1 ? 'files' : 'sheets'}`}
      subtitle="Each is an import of its own, and can be undone by itself."
      actions={<AfterImport fresh next={next} />}
    >
      <div className="stack">
        <ImportFigures rows={rows} />
        <Panel title="What came in" about="Choose one to see its refused rows." flush>
          <DataTable label="Imports of this time" columns={columns} data={records} />
        </Panel>
        <Panel title="Where the rows went">
          <RowBalanceView rows={rows} duplicates="keep" />
        </Panel>
      </div>
    </Page>
  )
}
