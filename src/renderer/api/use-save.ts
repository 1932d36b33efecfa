import { useCallback, useState } from 'react'
import type { Params, Value } from '../../shared/calls/calls.ts'
import type { FileRef } from '../../shared/calls/file-ref.ts'
import type { Progress } from '../../shared/calls/progress.ts'
import type { AppError } from '../../shared/model/errors.ts'
import { call } from './client.ts'
import { useJob } from './use-job.ts'

type SaveMethod =
  | 'mappings.export'
  | 'maps.export'
  | 'recipes.export'
  | 'report.workbook'
  | 'report.analysis'
  | 'report.lists'
  | 'report.open-data'
  | 'report.pdf'
  | 'customers.export'
  | 'import.export-refused'
  | 'safety.save-copy'
type SaveKind = Params<'file.save-dialog'>['kind']

/** Writing a file that the person chose. */
export interface Save<M extends SaveMethod> {
  readonly busy: boolean
  readonly progress: Progress | null
  readonly saved: FileRef | null
  /** What the call said of the file that was saved. */
  readonly value: Value<M> | null
  readonly error: AppError | null
  /** Asks where to, then writes; `params` makes the call's params from the chosen file's token. */
  readonly start: (suggestedName: string, kind: SaveKind, params: (file: string) => Params<M>) => Promise<void>
  readonly cancel: () => void
  readonly dismiss: () => void
  /** Opens the saved file in the system's program for it. */
  readonly open: () => void
  /** Shows the saved file in its folder. */
  readonly reveal: () => void
}

/** Asks where to save, writes, and tells how it went. */
export function useSave<M extends SaveMethod>(method: M): Save<M> {
  const job = useJob(method)
  const [outcome, setOutcome] = useState<Pick<Save<M>, 'saved' | 'value' | 'error'>>(NOTHING)

  const start = useCallback(
    async (suggestedName: string, kind: SaveKind, params: (file: string) => Params<M>) => {
      setOutcome(NOTHING)
      const chosen = await call('file.save-dialog', { suggestedName, kind })
      if (!chosen.ok) return setOutcome({ ...NOTHING, error: chosen.error })
      if (chosen.value === null) return
      const written = await job.start(params(chosen.value.token))
      setOutcome(
        written.ok ? { saved: chosen.value, value: written.value, error: null } : { ...NOTHING, error: written.error },
      )
    },
    [job.start],
  )
  const dismiss = useCallback(() => setOutcome(NOTHING), [])
  const { saved } = outcome
  const reveal = useCallback(() => {
    if (saved !== null) void call('file.reveal', { file: saved.token })
  }, [saved])
  const open = useCallback(async () => {
    const opened = saved === null ? null : await call('file.open-written', { file: saved.token })
    if (opened?.ok === false) setOutcome({ ...NOTHING, error: opened.error })
  }, [saved])
  return {
    ...outcome,
    busy: job.running !== null,
    progress: job.running?.progress ?? null,
    start,
    cancel: job.cancel,
    dismiss,
    open: () => void open(),
    reveal,
  }
}

const NOTHING = { saved: null, value: null, error: null } as const
