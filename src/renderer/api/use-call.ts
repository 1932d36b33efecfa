import { useCallback, useEffect, useState } from 'react'
import type { Method, Params, Value } from '../../shared/calls/calls.ts'
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
  const [answer, setAnswer] = useState<Answer<Value<M>>>({ value: null, error: null, busy: params !== null })
  const [turn, setTurn] = useState(0)
  const key = JSON.stringify(params)
  // biome-ignore lint/correctness/useExhaustiveDependencies: `key` stands for the params, and `turn` asks for a reload
  useEffect(() => {
    if (params === null) return
    let wanted = true
    setAnswer((old) => ({ ...old, busy: true }))
    void call(method, params).then((result) => {
      if (!wanted) return
      if (result.ok) setAnswer({ value: result.value, error: null, busy: false })
      else setAnswer((old) => ({ value: old.value, error: result.error, busy: false }))
    })
    return () => {
      wanted = false
    }
  }, [method, key, turn])
  const reload = useCallback(() => setTurn((old) => old + 1), [])
  return { ...answer, reload }
}
