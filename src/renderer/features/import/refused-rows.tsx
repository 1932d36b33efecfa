import { Button, NativeSelect } from '@mantine/core'
import { useState } from 'react'
import { REFUSAL_WORDS } from '../../../shared/format/row-words.ts'
import type { ImportRecord } from '../../../shared/model/import.ts'
import type { RefusalReason } from '../../../shared/model/rows.ts'
import { useCall } from '../../api/use-call.ts'
import { useSave } from '../../api/use-save.ts'
import { Busy } from '../../ui/busy.tsx'
import { ErrorState } from '../../ui/error-state.tsx'
import { formatCount } from '../../ui/format.ts'
import { Pager } from '../../ui/pager.tsx'
import { Panel } from '../../ui/panel.tsx'
import { SaveOutcome } from '../../ui/save-outcome.tsx'
import { ScrollTable } from '../../ui/scroll-table.tsx'

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
      title="Refused rows"
      about="Each with its row number in the file, so that it can be put right there."
      flush
      tools={
        <div className="row">
          <NativeSelect
            aria-label="Show only one reason"
            size="xs"
            value={reason ?? ''}
            data={[
              { value: '', label: 'Every reason' },
              ...record.refused.map((one) => ({
                value: one.reason,
                label: `${REFUSAL_WORDS[one.reason]} (${formatCount(one.rows)})`,
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
              void save.start(`${record.file} refused rows.csv`, 'csv', (file) => ({
                importId: record.importId,
                file,
              }))
            }
          >
            {save.busy ? 'Writing…' : 'Export as CSV…'}
          </Button>
        </div>
      }
    >
      <SaveOutcome
        save={save}
        words={(file) => `${all === 1 ? 'The refused row is' : `All ${formatCount(all)} refused rows are`} in ${file}.`}
      />
      {refused.error !== null && <ErrorState error={refused.error} onRetry={refused.reload} />}
      {refused.value === null && refused.busy && <Busy words="Reading the refused rows…" />}
      {refused.value !== null && (
        <ScrollTable label="Page of refused rows" busy={refused.busy}>
          <thead>
            <tr>
              <th scope="col" className="number">
                Row
              </th>
              <th scope="col">Reason</th>
              <th scope="col">As it stood in the file</th>
            </tr>
          </thead>
          <tbody>
            {refused.value.rows.map((row) => (
              <tr key={`${row.sheet} ${row.row}`}>
                <th scope="row" className="number">
                  {formatCount(row.row)}
                </th>
                <td className="refused-reason">{REFUSAL_WORDS[row.reason]}</td>
                <td className="refused-cells">{row.cells.join('  |  ')}</td>
              </tr>
            ))}
          </tbody>
        </ScrollTable>
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
