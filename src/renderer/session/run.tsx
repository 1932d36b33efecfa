import type { ReactNode } from 'react'
import { createContext, useCallback, useContext, useEffect, useMemo, useReducer, useRef, useState } from 'react'
import type { Result } from '../../shared/contract/result.ts'
import type { AppError } from '../../shared/model/errors.ts'
import type { Settings } from '../../shared/model/settings.ts'
import type { RunSummary } from '../../shared/model/summary.ts'
import { call } from '../api/client.ts'
import type { SettingsAction, SettingsHistory } from './settings-history.ts'
import { FIRST_HISTORY, settingsHistory } from './settings-history.ts'
import { useWorkspace } from './workspace.tsx'

interface RunState {
  /** The latest result; stays while a new one is worked out. */
  readonly summary: RunSummary | null
  readonly error: AppError | null
  readonly busy: boolean
  readonly history: SettingsHistory
  readonly change: (action: SettingsAction) => void
  /** Asks for a result; called by every screen that shows one. */
  readonly want: () => void
  readonly retry: () => void
  /** Takes a richer result of the same settings in place of the one shown: the one with clusters. */
  readonly adopt: (of: number, summary: RunSummary) => void
}

const RunContext = createContext<RunState | null>(null)

/** Holds the settings and the result they give. A result is worked out once a screen wants it, and anew after each change. */
export function RunProvider({ children }: { readonly children: ReactNode }) {
  const { status, edition } = useWorkspace()
  const [history, change] = useReducer(settingsHistory, FIRST_HISTORY)
  const [wanted, setWanted] = useState(false)
  const [turn, setTurn] = useState(0)
  const [answer, setAnswer] = useState<{ summary: RunSummary | null; error: AppError | null; busy: boolean }>({
    summary: null,
    error: null,
    busy: false,
  })
  const workspace = status?.name ?? null
  const shown = useRef<string | null>(null)
  const settings = history.now
  const hasLines = (status?.lines ?? 0) > 0

  // biome-ignore lint/correctness/useExhaustiveDependencies: `edition` and `turn` ask for a new result of the same settings
  useEffect(() => {
    if (!wanted || !hasLines) return
    let current = true
    const keep = shown.current === workspace
    setAnswer((old) => ({ summary: keep ? old.summary : null, error: null, busy: true }))
    void computeRun(settings).then((result) => {
      if (!current) return
      shown.current = workspace
      if (result.ok) setAnswer({ summary: result.value, error: null, busy: false })
      else setAnswer((old) => ({ summary: old.summary, error: result.error, busy: false }))
    })
    return () => {
      current = false
    }
  }, [wanted, hasLines, settings, workspace, edition, turn])

  const want = useCallback(() => setWanted(true), [])
  const retry = useCallback(() => setTurn((old) => old + 1), [])
  const adopt = useCallback(
    (of: number, summary: RunSummary) => setAnswer((old) => (old.summary?.runId === of ? { ...old, summary } : old)),
    [],
  )
  const state = useMemo(
    () => ({ ...answer, history, change, want, retry, adopt }),
    [answer, history, want, retry, adopt],
  )
  return <RunContext value={state}>{children}</RunContext>
}

/** Products that are left out are the workspace's own, and no setting of the moment. */
async function computeRun(settings: Settings): Promise<Result<RunSummary>> {
  const excluded = await call('exclusions.get', {})
  if (!excluded.ok) return excluded
  return call('run.compute', { settings: { ...settings, exclude: excluded.value }, withClusters: false })
}

/** The settings and the result they give, worked out if it was not yet. */
export function useRun(): RunState {
  const state = useRunIfAny()
  const { want } = state
  useEffect(want, [want])
  return state
}

/** The settings and the result they give, if a screen has asked for one. */
export function useRunIfAny(): RunState {
  const state = useContext(RunContext)
  if (state === null) throw new Error('useRun needs a RunProvider')
  return state
}
