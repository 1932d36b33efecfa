import { useCallback, useRef, useState } from 'react'
import type { Method, Params, Value } from '../../shared/calls/calls.ts'
import type { Progress } from '../../shared/calls/progress.ts'
import type { Result } from '../../shared/calls/result.ts'
import { call } from './client.ts'
import { useEvent } from './use-event.ts'

/** Long work as it runs. */
interface RunningJob {
  readonly callId: string
  /** `performance.now()` at the start. */
  readonly startedAt: number
  readonly progress: Progress | null
  readonly cancelling: boolean
}

/** Long work of one kind: at most one at a time. */
export interface Job<M extends Method> {
  readonly running: RunningJob | null
  readonly start: (params: Params<M>) => Promise<Result<Value<M>>>
  /** Asks the engine to stop; `start` then answers with the code `cancelled`. */
  readonly cancel: () => void
}

/** Runs a long call with its progress, and a way to cancel it. */
export function useJob<M extends Method>(method: M): Job<M> {
  const [running, setRunning] = useState<RunningJob | null>(null)
  const current = useRef<string | null>(null)
  /** The call that was asked to stop, so that it is asked once, however often its screen says so. */
  const stopping = useRef<string | null>(null)

  useEvent('job.progress', ({ callId, progress }) =>
    setRunning((job) => (job?.callId === callId ? { ...job, progress } : job)),
  )

  const start = useCallback(
    async (params: Params<M>) => {
      const callId = crypto.randomUUID()
      current.current = callId
      setRunning({ callId, startedAt: performance.now(), progress: null, cancelling: false })
      const result = await call(method, params, { callId })
      if (current.current === callId) {
        current.current = null
        setRunning(null)
      }
      return result
    },
    [method],
  )

  const cancel = useCallback(() => {
    const callId = current.current
    if (callId === null || callId === stopping.current) return
    stopping.current = callId
    setRunning((job) => (job === null ? null : { ...job, cancelling: true }))
    void call('job.cancel', { callId })
  }, [])

  return { running, start, cancel }
}
