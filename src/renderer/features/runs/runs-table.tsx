import { Button } from '@mantine/core'
import { IconTrash } from '@tabler/icons-react'
import { useState } from 'react'
import type { RunRecord } from '../../../shared/model/run-list.ts'
import { runTitle } from '../../state/run-words.ts'
import { useWorkspace } from '../../state/workspace.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { DraftText } from '../../ui/draft-text.tsx'
import { formatCount, formatDate, formatMoney } from '../../ui/format.ts'
import { IconButton } from '../../ui/icon-button.tsx'
import { Panel } from '../../ui/panel.tsx'

interface RunsTableProps {
  readonly runs: readonly RunRecord[]
  /** The run that the other screens show. */
  readonly shown: number
  readonly onOpen: (runId: number) => void
  readonly onRename: (runId: number, name: string | null) => void
  readonly onDelete: (runId: number) => void
}

/** Every stored run, the newest first; the name is changed in its place. */
export function RunsTable({ runs, shown, onOpen, onRename, onDelete }: RunsTableProps) {
  const { status } = useWorkspace()
  const [deleting, setDeleting] = useState<RunRecord | null>(null)
  const currency = status?.currency ?? null
  return (
    <Panel title="Stored runs" flush>
      <table className="data-table" aria-label="Stored runs">
        <thead>
          <tr>
            <th scope="col">Name</th>
            <th scope="col">As of</th>
            <th scope="col">Segment map</th>
            <th scope="col" className="number">
              Customers
            </th>
            <th scope="col" className="number">
              Revenue
            </th>
            <td />
          </tr>
        </thead>
        <tbody>
          {runs.map((record) => {
            const { runId, name, settings, mapTitle, customers, revenue, isStale } = record
            return (
              <tr key={runId} data-named={name !== null}>
                <td>
                  <DraftText
                    label={`Name of run ${runId}`}
                    most={100}
                    value={name ?? ''}
                    placeholder={`Run ${runId}, not named`}
                    onChange={(text) => onRename(runId, text.trim() === '' ? null : text.trim())}
                  />
                </td>
                <td>{formatDate(settings.asOf)}</td>
                <td>
                  {mapTitle}
                  {isStale && <span className="run-stale">An import it used was undone since</span>}
                </td>
                <td className="number">{formatCount(customers)}</td>
                <td className="number">{formatMoney(revenue, currency)}</td>
                <td>
                  <span className="run-tools">
                    <Button
                      size="compact-xs"
                      variant="default"
                      disabled={runId === shown}
                      aria-label={`Open ${runTitle(record)}`}
                      onClick={() => onOpen(runId)}
                    >
                      {runId === shown ? 'Shown' : 'Open'}
                    </Button>
                    <IconButton
                      label={`Delete ${runTitle(record)}`}
                      size="sm"
                      disabled={runId === shown}
                      icon={<IconTrash size={14} />}
                      onClick={() => setDeleting(record)}
                    />
                  </span>
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
      {deleting !== null && (
        <Dialog
          title={`Delete ${runTitle(deleting)}?`}
          onClose={() => setDeleting(null)}
          onSubmit={() => {
            onDelete(deleting.runId)
            setDeleting(null)
          }}
          actions={
            <>
              <Button variant="default" onClick={() => setDeleting(null)}>
                Keep it
              </Button>
              <Button type="submit" color="red">
                Delete the run
              </Button>
            </>
          }
        >
          <p>Who was in which segment then cannot be looked up any more. The sales stay.</p>
        </Dialog>
      )}
    </Panel>
  )
}
