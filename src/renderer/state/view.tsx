import type { ReactNode } from 'react'
import { createContext, useContext, useMemo, useState } from 'react'
import type { FileRef } from '../../shared/calls/file-ref.ts'
import type { ImportRecord } from '../../shared/model/import.ts'
import type { Files } from './import-order.ts'

/** Which screen is shown, with what it needs to know. */
export type View =
  /** `undone` names an import that was just taken back. */
  | { readonly name: 'start'; readonly undone?: { readonly file: string; readonly staleRuns: number } }
  | { readonly name: 'import'; readonly files: Files }
  /** `next` are files that were opened together with this one and are still to be looked at. */
  | {
      readonly name: 'import-record'
      readonly record: ImportRecord
      readonly fresh: boolean
      readonly next?: readonly FileRef[]
    }
  | { readonly name: 'import-batch'; readonly records: readonly ImportRecord[]; readonly next: readonly FileRef[] }
  | { readonly name: 'duplicates' }
  | { readonly name: 'left-out' }
  | { readonly name: 'mappings' }
  | { readonly name: 'segments' }
  | { readonly name: 'thresholds' }
  | { readonly name: 'maps' }
  | { readonly name: 'runs' }
  | { readonly name: 'customers' }
  | { readonly name: 'customer'; readonly id: string }
  | { readonly name: 'clusters' }
  | { readonly name: 'report' }

interface ViewState {
  readonly view: View
  readonly go: (view: View) => void
}

const ViewContext = createContext<ViewState | null>(null)

/** Holds which screen is shown. */
export function ViewProvider({ children }: { readonly children: ReactNode }) {
  const [view, go] = useState<View>({ name: 'start' })
  const state = useMemo(() => ({ view, go }), [view])
  return <ViewContext value={state}>{children}</ViewContext>
}

/** The screen that is shown, and the way to another. */
export function useView(): ViewState {
  const state = useContext(ViewContext)
  if (state === null) throw new Error('useView needs a ViewProvider')
  return state
}
