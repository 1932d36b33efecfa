import { useMemo } from 'react'
import { sheetOf } from '../../../shared/model/sheet-of.ts'
import { importColumns } from '../../../shared/tables/imports.ts'
import { useCall } from '../../api/use-call.ts'
import { useView } from '../../state/view.tsx'
import { useWorkspace } from '../../state/workspace.tsx'
import { Busy } from '../../ui/busy.tsx'
import { ErrorState } from '../../ui/error-state.tsx'
import { Panel } from '../../ui/panel.tsx'
import { Table } from '../../ui/table.tsx'
import { say } from '../../ui/words.ts'
import styles from './start.module.css'

/** What was imported into this workspace, the latest first. */
export function ImportHistory() {
  const { edition } = useWorkspace()
  return <History key={edition} />
}

function History() {
  const imports = useCall('import.list', {})
  const { go } = useView()
  const hasSheets = imports.value?.some((record) => sheetOf(record) !== '') ?? false
  const columns = useMemo(() => importColumns(hasSheets), [hasSheets])
  const waiting = imports.value?.filter(({ items }) => (items?.waiting ?? 0) > 0) ?? []
  return (
    <Panel title={say('start.imports.title')} about={say('start.imports.about')} flush>
      {imports.error !== null && <ErrorState error={imports.error} onRetry={imports.reload} />}
      {imports.value === null && imports.error === null && <Busy words={say('start.imports.reading')} />}
      {waiting.map(({ importId, file, items }) => (
        <p key={importId} className={styles.waiting} role="status">
          {say('start.imports.waiting', { file, count: items?.waiting ?? 0 })}
        </p>
      ))}
      {imports.value !== null && (
        <Table
          label={say('start.imports.label')}
          columns={columns}
          rows={imports.value}
          cells={{
            file: (record) => (
              <button
                type="button"
                className="link"
                onClick={() => go({ name: 'import-record', record, fresh: false })}
              >
                {record.file}
              </button>
            ),
          }}
        />
      )}
    </Panel>
  )
}
