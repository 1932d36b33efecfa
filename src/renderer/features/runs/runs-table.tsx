import { Button } from '@mantine/core'
import { IconTrash } from '@tabler/icons-react'
import { useState } from 'react'
import type { RunRecord } from '../../../shared/model/run-list.ts'
import type { Column } from '../../../shared/tables/column.ts'
import { RESULT_COLUMNS } from '../../../shared/tables/results.ts'
import { runTitle } from '../../state/run-words.ts'
import { useWorkspace } from '../../state/workspace.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { DraftText } from '../../ui/draft-text.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { Panel } from '../../ui/panel.tsx'
import { Table } from '../../ui/table.tsx'
import { ofMap, say } from '../../ui/words.ts'
import styles from './runs.module.css'

const COLUMNS: readonly Column<RunRecord>[] = [
  ...RESULT_COLUMNS,
  { id: 'tools', title: 'results.column.tools', kind: 'text', value: () => '' },
]

interface RunsTableProps {
  readonly runs: readonly RunRecord[]
  /** The run that the other screens show. */
  readonly shown: number
  readonly onOpen: (runId: number) => void
  readonly onRename: (runId: number, name: string | null) => void
  readonly onDelete: (runId: number) => void
}

/** Every stored result, the newest first; names are changed in place. */
export function RunsTable({ runs, shown, onOpen, onRename, onDelete }: RunsTableProps) {
  const { status } = useWorkspace()
  const [deleting, setDeleting] = useState<RunRecord | null>(null)
  const currency = status?.currency ?? null
  return (
    <Panel title={say('results.list')} flush>
      <Table
        label={say('results.list.label')}
        columns={COLUMNS}
        rows={runs}
        currency={currency}
        rowKey={({ runId }) => String(runId)}
        cells={{
          name: ({ runId, name }) => (
            <DraftText
              label={say('results.name', { number: runId })}
              most={100}
              value={name ?? ''}
              placeholder={say('results.name.none', { number: runId })}
              onChange={(text) => onRename(runId, text.trim() === '' ? null : text.trim())}
            />
          ),
          map: ({ mapTitle, isStale }) => (
            <>
              {ofMap(mapTitle)}
              {isStale && <span className={styles.stale}>{say('results.stale')}</span>}
            </>
          ),
          tools: (record) => (
            <span className={styles.tools}>
              <Button
                size="compact-xs"
                variant="default"
                disabled={record.runId === shown}
                aria-label={say('results.open.label', { result: runTitle(record) })}
                onClick={() => onOpen(record.runId)}
              >
                {say(record.runId === shown ? 'results.shown' : 'results.open')}
              </Button>
              <IconButton
                label={say('results.delete.label', { result: runTitle(record) })}
                size="sm"
                disabled={record.runId === shown}
                icon={<IconTrash size={14} />}
                onClick={() => setDeleting(record)}
              />
            </span>
          ),
        }}
      />
      {deleting !== null && (
        <Dialog
          title={say('results.delete.title', { result: runTitle(deleting) })}
          onClose={() => setDeleting(null)}
          onSubmit={() => {
            onDelete(deleting.runId)
            setDeleting(null)
          }}
          actions={
            <>
              <Button variant="default" onClick={() => setDeleting(null)}>
                {say('common.cancel')}
              </Button>
              <Button type="submit" color="red">
                {say('results.delete')}
              </Button>
            </>
          }
        >
          <p>{say('results.delete.about')}</p>
        </Dialog>
      )}
    </Panel>
  )
}
