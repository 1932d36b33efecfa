import { Button } from '@mantine/core'
import { useState } from 'react'
import { neededByWords } from '../../../shared/format/needed-by.ts'
import type { AppError } from '../../../shared/model/errors.ts'
import type { ImportRecord } from '../../../shared/model/import.ts'
import { call } from '../../api/client.ts'
import { useImporting } from '../../state/importing.tsx'
import { useView } from '../../state/view.tsx'
import { useWorkspace } from '../../state/workspace.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { ErrorState } from '../../ui/error-state.tsx'
import { formatCount } from '../../ui/format.ts'

/** Takes an import back, after asking; says why where that cannot be. */
export function UndoImport({ record }: { readonly record: ImportRecord }) {
  const [isAsking, setAsking] = useState(false)
  return (
    <>
      <Button variant="default" onClick={() => setAsking(true)}>
        Undo this import…
      </Button>
      {isAsking && <UndoDialog record={record} onClose={() => setAsking(false)} />}
    </>
  )
}

interface UndoDialogProps {
  readonly record: ImportRecord
  readonly onClose: () => void
}

function UndoDialog({ record, onClose }: UndoDialogProps) {
  const { restart } = useView()
  const { changed } = useWorkspace()
  const { underWay } = useImporting()
  const [busy, setBusy] = useState(false)
  const [error, setError] = useState<AppError | null>(null)
  const hindrance = hindranceTo(record, underWay?.file.name ?? null)

  const undo = async () => {
    setBusy(true)
    setError(null)
    const result = await call('import.undo', { importId: record.importId })
    setBusy(false)
    if (!result.ok) {
      setError(result.error)
      return
    }
    changed()
    // What was gone to before may show the import that is no more.
    restart({ name: 'start', undone: { file: record.file, staleRuns: result.value.staleRuns } })
  }

  return (
    <Dialog
      title={`Undo the import of ${record.file}?`}
      onClose={onClose}
      onSubmit={() => hindrance === null && !busy && void undo()}
      actions={
        <>
          <Button variant="default" onClick={onClose}>
            {hindrance === null ? 'Keep it' : 'Close'}
          </Button>
          {hindrance === null && (
            <Button type="submit" disabled={busy}>
              {busy ? 'Undoing…' : 'Undo the import'}
            </Button>
          )}
        </>
      }
    >
      {hindrance === null ? (
        <>
          <p>
            What came in with its {formatCount(record.rows.read)} rows leaves the workspace, as if the file had never
            been imported. The file itself is not touched and can be imported again.
          </p>
          {record.runs > 0 && <p>{runsWords(record.runs)}</p>}
        </>
      ) : (
        <p>{hindrance}</p>
      )}
      {error !== null && <ErrorState error={error} />}
    </Dialog>
  )
}

function hindranceTo(record: ImportRecord, underWay: string | null): string | null {
  if (underWay !== null) return `${underWay} is being imported. Wait until that is done, or cancel it first.`
  return record.neededBy.length === 0 ? null : neededByWords(record.file, record.neededBy)
}

function runsWords(runs: number): string {
  return runs === 1
    ? 'Segments were worked out once with these rows. That result is kept, and marked as out of date.'
    : `Segments were worked out ${formatCount(runs)} times with these rows. Those results are kept, and marked as out of date.`
}
