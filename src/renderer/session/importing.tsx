import type { ReactNode } from 'react'
import { createContext, useCallback, useContext, useMemo, useState } from 'react'
import type { FileRef } from '../../shared/contract/files.ts'
import type { AppError } from '../../shared/model/errors.ts'
import type { ImportRecord, Mapping } from '../../shared/model/import.ts'
import { useEvent } from '../api/use-event.ts'
import type { Job } from '../api/use-job.ts'
import { useJob } from '../api/use-job.ts'
import { useWorkspace } from './workspace.tsx'

/** What the analyst chose for a file; null leaves it to the engine. */
export interface ImportChoice {
  readonly sheet: number | null
  readonly mapping: Mapping | null
}

/** A file that was asked to be imported, and how. */
export interface ImportOrder {
  readonly file: FileRef
  readonly choice: ImportChoice
}

/** How an import ended. */
export type ImportOutcome =
  | { readonly order: ImportOrder; readonly record: ImportRecord; readonly error: null }
  | { readonly order: ImportOrder; readonly record: null; readonly error: AppError }

interface ImportingState {
  /** The import that is under way. */
  readonly order: ImportOrder | null
  readonly running: Job<'import.run'>['running']
  /** How the last one ended, until somebody took note of it. */
  readonly outcome: ImportOutcome | null
  readonly start: (order: ImportOrder) => void
  readonly cancel: () => void
  readonly dismiss: () => void
}

const ImportingContext = createContext<ImportingState | null>(null)

/** Runs the imports, one at a time; they go on while other screens are looked at. */
export function ImportingProvider({ children }: { readonly children: ReactNode }) {
  const { changed } = useWorkspace()
  const { running, start: run, cancel } = useJob('import.run')
  const [order, setOrder] = useState<ImportOrder | null>(null)
  const [outcome, setOutcome] = useState<ImportOutcome | null>(null)

  const start = useCallback(
    (next: ImportOrder) => {
      setOrder(next)
      setOutcome(null)
      void run({ file: next.file.token, encoding: null, ...next.choice }).then((result) => {
        setOrder(null)
        setOutcome(
          result.ok
            ? { order: next, record: result.value, error: null }
            : { order: next, record: null, error: result.error },
        )
        if (result.ok) changed()
      })
    },
    [run, changed],
  )
  const dismiss = useCallback(() => setOutcome(null), [])
  // The record of another workspace could not be shown; an import that ended by the change is still to be told.
  useEvent('workspace.changed', () => setOutcome((old) => (old?.error == null ? null : old)))

  const state = useMemo(
    () => ({ order, running, outcome, start, cancel, dismiss }),
    [order, running, outcome, start, cancel, dismiss],
  )
  return <ImportingContext value={state}>{children}</ImportingContext>
}

/** The import that is under way, how the last one ended, and the way to start one. */
export function useImporting(): ImportingState {
  const state = useContext(ImportingContext)
  if (state === null) throw new Error('useImporting needs an ImportingProvider')
  return state
}
