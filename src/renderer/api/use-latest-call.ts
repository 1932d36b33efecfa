import { useEffect, useRef, useState } from 'react'
import type { Method, Params, Value } from '../../shared/calls/calls.ts'
import type { AppError } from '../../shared/model/errors.ts'
import { call } from './client.ts'

/** What is known of the latest answer. */
interface Latest<T> {
  readonly value: T | null
  readonly error: AppError | null
}

/**
 * Follows params that change faster than they can be answered, as under a hand that drags: one call at a time, and after each the
 * latest params. Null params make none.
 */
export function useLatestCall<M extends Method>(method: M, params: Params<M> | null): Latest<Value<M>> {
  const [answer, setAnswer] = useState<Latest<Value<M>>>({ value: null, error: null })
  const asked = useRef<string | null>(null)
  const wanted = useRef<{ readonly key: string; readonly params: Params<M> } | null>(null)
  const key = JSON.stringify(params)

  // biome-ignore lint/correctness/useExhaustiveDependencies: `key` stands for the params
  useEffect(() => {
    if (params === null) return
    wanted.current = { key, params }
    const askNext = () => {
      const next = wanted.current
      if (asked.current !== null || next === null) return
      asked.current = next.key
      wanted.current = null
      void call(method, next.params).then((result) => {
        asked.current = null
        setAnswer((old) =>
          result.ok ? { value: result.value, error: null } : { value: old.value, error: result.error },
        )
        askNext()
      })
    }
    askNext()
  }, [method, key])
  return answer
}
