import { useCallback, useLayoutEffect, useRef, useState } from 'react'
import type { Method, Params, Value } from '../../shared/calls/calls.ts'
import type { Result } from '../../shared/calls/result.ts'
import type { AppError } from '../../shared/model/errors.ts'
import { call } from './client.ts'

/** A call and what is known of its answer. The last value stays while a new one is on its way. */
export interface Loaded<T> {
  readonly value: T | null
  readonly error: AppError | null
  readonly busy: boolean
  readonly reload: () => void
}

interface Answer<T> {
  readonly value: T | null
  readonly error: AppError | null
  readonly busy: boolean
}

/** Makes a call when the component appears and whenever its params change; null params make none. Late answers are dropped. */
export function useCall<M extends Method>(method: M, params: Params<M> | null): Loaded<Value<M>> {
  return useAnswer(params, (given) => call(method, given))
}

/** {@link useCall} by another way of asking; `leave` is told when an answer is not wanted any more. */
export function useAnswer<P, V>(
  params: P | null,
  ask: (params: P) => Promise<Result<V>>,
  leave: () => void = () => {},
): Loaded<V> {
  const [answer, setAnswer] = useState<Answer<V>>({ value: null, error: null, busy: params !== null })
  const [turn, setTurn] = useState(0)
  const way = useRef({ ask, leave })
  way.current = { ask, leave }
  const key = JSON.stringify(params)
  // Before the paint, so that the engine works beside it.
  // biome-ignore lint/correctness/useExhaustiveDependencies: `key` stands for the params, and `turn` asks for a reload
  useLayoutEffect(() => {
    if (params === null) return
    let wanted = true
    setAnswer((old) => (old.busy ? old : { ...old, busy: true }))
    void way.current.ask(params).then((result) => {
      if (!wanted) return
      if (result.ok) setAnswer({ value: result.value, error: null, busy: false })
      else setAnswer((old) => ({ value: old.value, error: result.error, busy: false }))
    })
    return () => {
      wanted = false
      way.current.leave()
    }
  }, [key, turn])
  const reload = useCallback(() => setTurn((old) => old + 1), [])
  return { ...answer, reload }
}
