import { useCallback, useEffect, useRef, useState } from 'react'
import type { ClusterExamination } from '../../../shared/model/cluster-views.ts'
import type { AppError } from '../../../shared/model/errors.ts'
import type { Job } from '../../api/use-job.ts'
import { useJob } from '../../api/use-job.ts'

/** The look at a run's clusters from every side, which takes long where customers and features are many. */
export interface Examination {
  /** Null until it is there. */
  readonly value: ClusterExamination | null
  readonly running: Job<'clusters.examine'>['running']
  /** What went wrong, a cancellation included. */
  readonly error: AppError | null
  readonly begin: () => void
  readonly cancel: () => void
}

interface Outcome {
  readonly runId: number
  readonly value: ClusterExamination | null
  readonly error: AppError | null
}

/** Looks at the clusters of a run as soon as it is shown, and stops when another one is, or none. */
export function useExamination(runId: number): Examination {
  const { running, start, cancel } = useJob('clusters.examine')
  const [outcome, setOutcome] = useState<Outcome | null>(null)
  const latest = useRef<symbol | null>(null)
  const begin = useCallback(() => {
    const own = Symbol()
    latest.current = own
    setOutcome(null)
    void start({ runId }).then((result) => {
      if (latest.current !== own) return
      setOutcome(result.ok ? { runId, value: result.value, error: null } : { runId, value: null, error: result.error })
    })
  }, [start, runId])
  useEffect(() => {
    begin()
    return cancel
  }, [begin, cancel])
  // What is known of the run before is not of this one.
  const own = outcome?.runId === runId ? outcome : null
  return { value: own?.value ?? null, running, error: own?.error ?? null, begin, cancel }
}
