import type { ReactNode } from 'react'
import { createContext, useCallback, useContext, useEffect, useMemo, useRef, useState } from 'react'
import type { Result } from '../../shared/calls/result.ts'
import type { AppError } from '../../shared/model/errors.ts'
import type { Settings } from '../../shared/model/settings.ts'
import type { RunSummary } from '../../shared/model/summary.ts'
import { call } from '../api/client.ts'
import { useRememberedSettings } from './remembered-settings.ts'
import type { SettingsAction, SettingsHistory } from './settings-history.ts'
import { sameSettings } from './settings-history.ts'
import { useWorkspace } from './workspace.tsx'

type Answer = Pick<RunState, 'summary' | 'error' | 'busy' | 'isStored'>

const NO_ANSWER: Answer = { summary: null, error: null, busy: false, isStored: false }

interface RunState {
  /** The latest result; stays while a new one is worked out. */
  readonly summary: RunSummary | null
  readonly error: AppError | null
  readonly busy: boolean
  /** Whether the result is a stored one that was opened again, and not worked out just now. */
  readonly isStored: boolean
  readonly history: SettingsHistory
  readonly change: (action: SettingsAction) => void
  /** Asks for a result; called by every screen that shows one. */
  readonly want: () => void
  readonly retry: () => void
  /** Shows a stored result as it was, with its settings. */
  readonly open: (summary: RunSummary) => void
  /** Takes a richer result of the same settings in place of the one shown: the one with clusters. */
  readonly adopt: (of: number, summary: RunSummary) => void
}

const RunContext = createContext<RunState | null>(null)

/** Holds the settings and the result they give. A result is worked out once a screen wants it, and anew after each change. */
export function RunProvider({ children }: { readonly children: ReactNode }) {
  const { status, edition } = useWorkspace()
  const { history, change, isKnown } = useRememberedSettings()
  const [wanted, setWanted] = useState(false)
  const [turn, setTurn] = useState(0)
  const [answer, setAnswer] = useState<Answer>(NO_ANSWER)
  const workspace = status?.name ?? null
  const shown = useRef<string | null>(null)
  /** A stored result whose settings are about to be those in use, so that nothing is worked out for them. */
  const opened = useRef<RunSummary | null>(null)
  const settings = history.now
  const hasLines = (status?.lines ?? 0) > 0

  // biome-ignore lint/correctness/useExhaustiveDependencies: `edition` and `turn` ask for a new result of the same settings
  useEffect(() => {
    const stored = opened.current
    opened.current = null
    if (stored !== null && sameSettings(stored.settings, settings)) return
    if (!wanted || !hasLines || !isKnown) return
    let current = true
    const keep = shown.current === workspace
    setAnswer((old) => ({ ...old, summary: keep ? old.summary : null, error: null, busy: true }))
    void computeRun(settings).then((result) => {
      if (!current) return
      shown.current = workspace
      if (result.ok) setAnswer({ summary: result.value, error: null, busy: false, isStored: false })
      else setAnswer((old) => ({ ...old, error: result.error, busy: false }))
    })
    return () => {
      current = false
    }
  }, [wanted, hasLines, isKnown, settings, workspace, edition, turn])

  const open = useCallback(
    (summary: RunSummary) => {
      if (!sameSettings(settings, summary.settings)) {
        opened.current = summary
        change({ type: 'change', change: summary.settings })
      }
      setAnswer({ summary, error: null, busy: false, isStored: true })
    },
    [settings, change],
  )
  const want = useCallback(() => setWanted(true), [])
  const retry = useCallback(() => setTurn((old) => old + 1), [])
  const adopt = useCallback(
    (of: number, summary: RunSummary) =>
      setAnswer((old) => (old.summary?.runId === of ? { ...old, summary, isStored: false } : old)),
    [],
  )
  const state = useMemo(
    () => ({ ...answer, history, change, want, retry, open, adopt }),
    [answer, history, change, want, retry, open, adopt],
  )
  return <RunContext value={state}>{children}</RunContext>
}

/** Products that are left out are the workspace's own, also after a stored result was shown that left out others. */
function computeRun(settings: Settings): Promise<Result<RunSummary>> {
  return call('run.compute', { settings: { ...settings, exclude: null }, withClusters: false })
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
