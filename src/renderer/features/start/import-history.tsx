import { useMemo } from 'react'
import type { ImportRecord } from '../../../shared/model/import.ts'
import { useCall } from '../../api/use-call.ts'
import { useView } from '../../state/view.tsx'
import { useWorkspace } from '../../state/workspace.tsx'
import { Busy } from '../../ui/busy.tsx'
import { DataTable, numberColumn, textColumn } from '../../ui/data-table.tsx'
import { ErrorState } from '../../ui/error-state.tsx'
import { formatCount, formatMinute } from '../../ui/format.ts'
import { Panel } from '../../ui/panel.tsx'
import { balance } from '../../ui/row-balance.ts'
import { sheetOf } from '../../ui/sheet-of.ts'

/** What was imported into this workspace, the latest first. */
export function ImportHistory() {
  const { edition } = useWorkspace()
  return <History key={edition} />
}

function History() {
  const imports = useCall('import.list', {})
  const { go } = useView()
  const hasSheets = imports.value?.some((record) => sheetOf(record) !== '') ?? false
  const columns = useMemo(
    () => [
      textColumn<ImportRecord>('file', 'File', ({ row }) => (
        <button
          type="button"
          className="link"
          onClick={() => go({ name: 'import-record', record: row.original, fresh: false })}
        >
          {row.original.file}
        </button>
      )),
      ...(hasSheets ? [textColumn<ImportRecord>('sheet', 'Sheet', ({ row }) => sheetOf(row.original))] : []),
      textColumn<ImportRecord>('importedAt', 'Imported', ({ row }) => formatMinute(row.original.importedAt)),
      numberColumn<ImportRecord>('read', 'Rows read', (record) => record.rows.read, formatCount),
      numberColumn<ImportRecord>('kept', 'Kept', (record) => record.rows.kept, formatCount),
      numberColumn<ImportRecord>('aside', 'Set aside', (record) => balance(record.rows, 'keep').setAside, formatCount),
      numberColumn<ImportRecord>('invalid', 'Refused', (record) => record.rows.invalid, formatCount),
    ],
    [go, hasSheets],
  )
  const waiting = imports.value?.filter(({ items }) => (items?.waiting ?? 0) > 0) ?? []
  return (
    <Panel title="Imports" about="Choose one to see where its rows went, or to undo it." flush>
      {imports.error !== null && <ErrorState error={imports.error} onRetry={imports.reload} />}
      {imports.value === null && imports.error === null && <Busy words="Reading the list of imports…" />}
      {waiting.map(({ importId, file, items }) => (
        <p key={importId} className="import-waiting" role="status">
          {waitingWords(file, items?.waiting ?? 0)}
        </p>
      ))}
      {imports.value !== null && <DataTable label="List of imports" columns={columns} data={imports.value} />}
    </Panel>
  )
}

function waitingWords(file: string, items: number): string {
  const wait = items === 1 ? 'One item waits' : `${formatCount(items)} items wait`
  return `${file}: ${wait} for an order that no file has brought yet. Add the file of the orders.`
}
