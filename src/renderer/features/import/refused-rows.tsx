import { Button, NativeSelect } from '@mantine/core'
import { useState } from 'react'
import type { ImportRecord } from '../../../shared/model/import.ts'
import type { RefusalReason } from '../../../shared/model/rows.ts'
import { REFUSED_COLUMNS } from '../../../shared/tables/refused.ts'
import { refusalText } from '../../../shared/words/codes.ts'
import { useCall } from '../../api/use-call.ts'
import { useSave } from '../../api/use-save.ts'
import { Busy } from '../../ui/busy.tsx'
import { ErrorState } from '../../ui/error-state.tsx'
import { Pager } from '../../ui/pager.tsx'
import { Panel } from '../../ui/panel.tsx'
import { SaveOutcome } from '../../ui/save-outcome.tsx'
import { Table } from '../../ui/table.tsx'
import { say } from '../../ui/words.ts'
import styles from './import.module.css'

const COLUMNS = [REFUSED_COLUMNS.row, REFUSED_COLUMNS.reason, REFUSED_COLUMNS.cells]

const PAGE_ROWS = 50

/** The rows that could not be used, with their reasons. */
export function RefusedRows({ record }: { readonly record: ImportRecord }) {
  const [reason, setReason] = useState<RefusalReason | null>(null)
  const [offset, setOffset] = useState(0)
  const refused = useCall('import.refused', { importId: record.importId, reason, offset, limit: PAGE_ROWS })
  const save = useSave('import.export-refused')
  const all = record.refused.reduce((sum, { rows }) => sum + rows, 0)

  return (
    <Panel
      title={say('refused.title')}
      about={say('refused.about')}
      flush
      tools={
        <div className="row">
          <NativeSelect
            aria-label={say('refused.filter')}
            size="xs"
            value={reason ?? ''}
            data={[
              { value: '', label: say('refused.filter.all') },
              ...record.refused.map((one) => ({
                value: one.reason,
                label: say('refused.filter.one', { reason: say(refusalText(one.reason)), count: one.rows }),
              })),
            ]}
            onChange={(event) => {
              setReason(record.refused.find((one) => one.reason === event.currentTarget.value)?.reason ?? null)
              setOffset(0)
            }}
          />
          <Button
            size="xs"
            variant="default"
            disabled={save.busy}
            onClick={() =>
              void save.start(say('refused.export.file', { file: record.file }), 'csv', (file) => ({
                importId: record.importId,
                file,
              }))
            }
          >
            {say(save.busy ? 'refused.export.busy' : 'refused.export')}
          </Button>
        </div>
      }
    >
      <SaveOutcome save={save} words={(file) => say('refused.exported', { count: all, file })} />
      {refused.error !== null && <ErrorState error={refused.error} onRetry={refused.reload} />}
      {refused.value === null && refused.busy && <Busy words={say('refused.reading')} />}
      {refused.value !== null && (
        <Table
          label={say('refused.label')}
          columns={COLUMNS}
          rows={refused.value.rows}
          rowHeader="row"
          rowKey={({ sheet, row }) => `${sheet} ${row}`}
          busy={refused.busy}
          sortable={false}
          cells={{ cells: (row) => <span className={styles.cells}>{REFUSED_COLUMNS.cells.value(row)}</span> }}
        />
      )}
      <Pager
        total={refused.value?.total ?? 0}
        offset={offset}
        size={PAGE_ROWS}
        busy={refused.busy}
        onOffset={setOffset}
      />
    </Panel>
  )
}
