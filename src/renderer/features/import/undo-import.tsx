import { Button } from '@mantine/core'
import { useState } from 'react'
import type { AppError } from '../../../shared/model/errors.ts'
import type { ImportRecord } from '../../../shared/model/import.ts'
import { neededBy } from '../../../shared/words/needed-by.ts'
import { useJob } from '../../api/use-job.ts'
import { useImporting } from '../../state/importing.tsx'
import { useView } from '../../state/view.tsx'
import { useWorkspace } from '../../state/workspace.tsx'
import { Busy } from '../../ui/busy.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { ErrorState } from '../../ui/error-state.tsx'
import { say, words } from '../../ui/words.ts'
import { undoStage } from './undo-stage.ts'

/** Undoes an import, after asking; says why where that is not possible. */
export function UndoImport({ record }: { readonly record: ImportRecord }) {
  const [isAsking, setAsking] = useState(false)
  return (
    <>
      <Button variant="default" onClick={() => setAsking(true)}>
        {say('imports.undo')}
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
  const { running, start } = useJob('import.undo')
  const [error, setError] = useState<AppError | null>(null)
  const hindrance = hindranceTo(record, underWay?.file.name ?? null)

  const undo = async () => {
    setError(null)
    const result = await start({ importId: record.importId })
    if (!result.ok) {
      setError(result.error)
      return
    }
    changed()
    // What was gone to before may show the import that is no more.
    restart({ name: 'start', undone: { file: record.file, ...result.value } })
  }

  return (
    <Dialog
      title={say('imports.undo.title', { file: record.file })}
      onClose={onClose}
      onSubmit={() => hindrance === null && running === null && void undo()}
      actions={
        <>
          <Button variant="default" onClick={onClose}>
            {say(hindrance === null && running === null ? 'common.cancel' : 'common.close')}
          </Button>
          {hindrance === null && (
            <Button type="submit" disabled={running !== null}>
              {say(running !== null ? 'imports.undo.busy' : 'imports.undo.do')}
            </Button>
          )}
        </>
      }
    >
      {hindrance === null ? (
        <>
          <p>{say('imports.undo.about', { rows: record.rows.read })}</p>
          {record.runs > 0 && <p>{say('imports.undo.results', { count: record.runs })}</p>}
        </>
      ) : (
        <p>{hindrance}</p>
      )}
      {running !== null && <Busy words={undoStage(running.progress)} />}
      {error !== null && <ErrorState error={error} />}
    </Dialog>
  )
}

function hindranceTo(record: ImportRecord, underWay: string | null): string | null {
  if (underWay !== null) return say('imports.undo.busyImport', { file: underWay })
  return record.neededBy.length === 0 ? null : words.write(neededBy(record.file, record.neededBy))
}
