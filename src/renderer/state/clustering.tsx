import type { ReactNode } from 'react'
import { createContext, useCallback, useContext, useEffect, useMemo, useRef, useState } from 'react'
import type { AppError } from '../../shared/model/errors.ts'
import type { Settings } from '../../shared/model/settings.ts'
import type { Job } from '../api/use-job.ts'
import { useJob } from '../api/use-job.ts'
import { useRunIfAny } from './run.tsx'

interface ClusteringState {
  readonly running: Job<'run.compute'>['running']
  readonly cancel: () => void
  /** What went wrong, a cancellation included; null when nothing did. */
  readonly error: AppError | null
  /** Whether the result was clustered and has no clusters all the same: too few customers differ. */
  readonly tooFew: boolean
  /** Whether a stored run without clusters is shown: they would be those of a new result, so somebody must ask for them. */
  readonly asksFirst: boolean
  /** Finds them all the same. */
  readonly begin: () => void
  readonly retry: () => void
}

interface Outcome {
  readonly runId: number
  readonly error: AppError | null
}

const ClusteringContext = createContext<(ClusteringState & { readonly want: (wanted: boolean) => void }) | null>(null)

/** Finds the clusters of the result that is shown, once a screen wants them; they stay while other screens are looked at. */
export function ClusteringProvider({ children }: { readonly children: ReactNode }) {
  const { summary, busy, history, adopt, isStored } = useRunIfAny()
  const { running, start, cancel } = useJob('run.compute')
  const [wanted, want] = useState(false)
  const [outcome, setOutcome] = useState<Outcome | null>(null)
  const [agreed, setAgreed] = useState<number | null>(null)
  const under = useRef<Settings | null>(null)

  const settings = history.now
  const runId = summary?.runId ?? null
  const exclude = summary?.settings.exclude ?? null
  const isMissing = !busy && summary !== null && summary.clusters === null
  const asksFirst = isMissing && isStored && agreed !== runId
  const isSettled = outcome !== null && outcome.runId === runId

  // biome-ignore lint/correctness/useExhaustiveDependencies: after each `outcome` there may be new settings to go on with
  useEffect(() => {
    if (under.current !== null) {
      if (under.current !== settings) cancel()
      return
    }
    if (!wanted || !isMissing || asksFirst || isSettled || runId === null) return
    under.current = settings
    void start({ settings: { ...settings, exclude }, withClusters: true }).then((result) => {
      under.current = null
      setOutcome(result.ok ? { runId: result.value.runId, error: null } : { runId, error: result.error })
      if (result.ok) adopt(runId, result.value)
    })
  }, [wanted, isMissing, asksFirst, isSettled, runId, settings, outcome, start, cancel, adopt])

  const retry = useCallback(() => setOutcome(null), [])
  const begin = useCallback(() => setAgreed(runId), [runId])
  const state = useMemo(
    () => ({
      running,
      cancel,
      error: isSettled ? outcome.error : null,
      tooFew: isSettled && outcome.error === null && summary?.clusters === null,
      asksFirst,
      begin,
      retry,
      want,
    }),
    [running, cancel, isSettled, outcome, summary, asksFirst, begin, retry],
  )
  return <ClusteringContext value={state}>{children}</ClusteringContext>
}

/** How finding the clusters goes. While the calling screen is open they are looked for after each change of settings. */
export function useClustering(): ClusteringState {
  const state = useContext(ClusteringContext)
  if (state === null) throw new Error('useClustering needs a ClusteringProvider')
  const { want } = state
  useEffect(() => {
    want(true)
    return () => want(false)
  }, [want])
  return state
}
