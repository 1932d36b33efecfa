import { Button } from '@mantine/core'
import { IconArrowRight } from '@tabler/icons-react'
import type { ImportRecord } from '../../../shared/model/import.ts'
import { useCall } from '../../api/use-call.ts'
import { useView } from '../../session/view.tsx'
import { Figures } from '../../ui/figures.tsx'
import { formatCount, formatMinute, formatShare } from '../../ui/format.ts'
import { Notice } from '../../ui/notice.tsx'
import { Page } from '../../ui/page.tsx'
import { Panel } from '../../ui/panel.tsx'
import { balance } from '../../ui/row-balance.ts'
import { RowBalanceView } from '../../ui/row-balance-view.tsx'
import { sheetOf } from '../../ui/sheet-of.ts'
import { Term } from '../../ui/term.tsx'
import { RefusedRows } from './refused-rows.tsx'
import { ROLE_WORDS } from './roles.ts'
import { UndoImport } from './undo-import.tsx'
import './import.css'

interface ImportRecordScreenProps {
  readonly record: ImportRecord
  /** Whether the import has only just ended. */
  readonly fresh: boolean
}

/** A finished import: what was read, kept, set aside and refused. */
export function ImportRecordScreen({ record: given, fresh }: ImportRecordScreenProps) {
  const { go } = useView()
  const imports = useCall('import.list', {})
  // Later imports and results may have come to depend on it since.
  const record = imports.value?.find(({ importId }) => importId === given.importId) ?? given
  const sums = balance(record.rows, 'keep')
  const sheet = sheetOf(record)
  const share = (rows: number) => (sums.read === 0 ? '' : `${formatShare(rows / sums.read)} of the rows`)
  return (
    <Page
      title={fresh ? `Imported ${record.file}` : record.file}
      subtitle={`${sheet === '' ? 'Imported' : `Sheet ${sheet}, imported`} ${formatMinute(record.importedAt)}`}
      actions={
        <>
          <Button variant="default" onClick={() => go({ name: 'start' })}>
            All data
          </Button>
          <UndoImport record={record} />
          <Button rightSection={<IconArrowRight size={16} />} onClick={() => go({ name: 'segments' })}>
            See segments
          </Button>
        </>
      }
    >
      <div className="stack">
        <Figures
          figures={[
            { key: 'read', label: 'Read', value: formatCount(sums.read), note: 'rows below the header' },
            { key: 'kept', label: 'Kept', value: formatCount(sums.kept), note: share(sums.kept) },
            {
              key: 'aside',
              label: <Term name="setAside">Set aside</Term>,
              value: formatCount(sums.setAside),
              note: share(sums.setAside),
            },
            {
              key: 'refused',
              label: <Term name="refused">Refused</Term>,
              value: formatCount(sums.refused),
              note: share(sums.refused),
            },
          ]}
        />
        {record.notes.map((note) => (
          <Notice key={note} tone="note">
            {note}
          </Notice>
        ))}
        <div className="import-halves">
          <Panel title="Where the rows went">
            <RowBalanceView rows={record.rows} duplicates="keep" />
          </Panel>
          <Panel title="What the columns were taken for">
            <dl className="taken-for">
              {record.columns.map(([role, header]) => (
                <div key={role} className="taken-for-row">
                  <dt>{header}</dt>
                  <dd>{ROLE_WORDS[role]}</dd>
                </div>
              ))}
            </dl>
          </Panel>
        </div>
        {record.refused.length > 0 && <RefusedRows record={record} />}
      </div>
    </Page>
  )
}
