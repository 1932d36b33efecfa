import type { ReactNode } from 'react'
import { createContext, useContext, useMemo, useState } from 'react'
import type { EngineState } from '../../shared/calls/events.ts'
import type { AppError } from '../../shared/model/errors.ts'
import type { WorkspaceStatus } from '../../shared/model/workspace.ts'
import { useCall } from '../api/use-call.ts'
import { useEvent } from '../api/use-event.ts'

interface WorkspaceState {
  readonly status: WorkspaceStatus | null
  readonly error: AppError | null
  readonly engine: EngineState | null
  /** Grows whenever what the workspace holds has changed. */
  readonly edition: number
  /** To be called after an import. */
  readonly changed: () => void
}

const WorkspaceContext = createContext<WorkspaceState | null>(null)

/** Holds what the open workspace is, and how the engine is. */
export function WorkspaceProvider({ children }: { readonly children: ReactNode }) {
  const [edition, setEdition] = useState(0)
  const [engineNow, setEngineNow] = useState<EngineState | null>(null)
  const status = useCall('workspace.status', {})
  const engineAtStart = useCall('engine.state', {})
  const engine = engineNow ?? engineAtStart.value

  const { reload, value, error } = status
  const changed = useMemo(
    () => () => {
      reload()
      setEdition((old) => old + 1)
    },
    [reload],
  )
  useEvent('workspace.changed', changed)
  useEvent('engine.state', (next) => {
    const wasAway = engine !== null && engine.status !== 'ready' && engine.status !== 'busy'
    setEngineNow(next)
    if (wasAway && next.status === 'ready') changed()
  })

  const state = useMemo(
    () => ({ status: value, error, engine, edition, changed }),
    [value, error, engine, edition, changed],
  )
  return <WorkspaceContext value={state}>{children}</WorkspaceContext>
}

/** What the open workspace is, and how the engine is. */
export function useWorkspace(): WorkspaceState {
  const state = useContext(WorkspaceContext)
  if (state === null) throw new Error('useWorkspace needs a WorkspaceProvider')
  return state
}
