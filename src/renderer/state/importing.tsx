import type { ReactNode } from 'react'
import { createContext, useCallback, useContext, useMemo, useState } from 'react'
import type { FileRef } from '../../shared/calls/file-ref.ts'
import type { Result } from '../../shared/calls/result.ts'
import type { AppError } from '../../shared/model/errors.ts'
import type { ImportRecord } from '../../shared/model/import.ts'
import { useEvent } from '../api/use-event.ts'
import type { Job } from '../api/use-job.ts'
import { useJob } from '../api/use-job.ts'
import { type ImportOrder, type ImportStep, stepsOf } from './import-order.ts'
import { useWorkspace } from './workspace.tsx'

/** How an order ended: with all that came in, and with the file that did not and why, if there was one. */
export interface ImportOutcome {
  readonly order: ImportOrder
  readonly records: readonly ImportRecord[]
  readonly failed: { readonly file: FileRef; readonly error: AppError } | null
}

/** The order that is under way, and the file of it that is being read. */
interface UnderWay {
  readonly order: ImportOrder
  readonly file: FileRef
  /** 1-based. */
  readonly number: number
  readonly of: number
}

interface ImportingState {
  readonly underWay: UnderWay | null
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
  const { running, start: run, cancel } = useImportJob()
  const [underWay, setUnderWay] = useState<UnderWay | null>(null)
  const [outcome, setOutcome] = useState<ImportOutcome | null>(null)

  const start = useCallback(
    async (order: ImportOrder) => {
      const steps = stepsOf(order)
      const records: ImportRecord[] = []
      let failed: ImportOutcome['failed'] = null
      setOutcome(null)
      for (const [index, step] of steps.entries()) {
        setUnderWay({ order, file: step.file, number: index + 1, of: steps.length })
        const result = await run(step)
        if (result.ok) records.push(...result.value)
        else failed = { file: step.file, error: result.error }
        if (failed !== null) break
      }
      setUnderWay(null)
      setOutcome({ order, records, failed })
      if (records.length > 0) changed()
    },
    [run, changed],
  )
  const dismiss = useCallback(() => setOutcome(null), [])
  // The record of another workspace could not be shown; an import that ended by the change is still to be told.
  useEvent('workspace.changed', () => setOutcome((old) => (old?.failed == null ? null : { ...old, records: [] })))

  const state = useMemo(
    () => ({ underWay, running, outcome, start: (order: ImportOrder) => void start(order), cancel, dismiss }),
    [underWay, running, outcome, start, cancel, dismiss],
  )
  return <ImportingContext value={state}>{children}</ImportingContext>
}

/** The import that is under way, how the last one ended, and the way to start one. */
export function useImporting(): ImportingState {
  const state = useContext(ImportingContext)
  if (state === null) throw new Error('useImporting needs an ImportingProvider')
  return state
}

function useImportJob() {
  const one = useJob('import.run')
  const all = useJob('import.run-sheets')
  const running = one.running ?? all.running
  const isAll = all.running !== null
  const { start: startOne, cancel: cancelOne } = one
  const { start: startAll, cancel: cancelAll } = all

  const start = useCallback(
    async ({ method, params }: ImportStep): Promise<Result<readonly ImportRecord[]>> => {
      if (method === 'import.run-sheets') return startAll(params)
      const result = await startOne(params)
      return result.ok ? { ok: true, value: [result.value] } : result
    },
    [startOne, startAll],
  )
  const cancel = isAll ? cancelAll : cancelOne
  return { running, start, cancel }
}
