import type { Method, Params, Value } from '../../shared/calls/calls.ts'
import { call } from './client.ts'
import { type Loaded, useAnswer } from './use-call.ts'
import { type Job, useJob } from './use-job.ts'

/** A long call with its progress, and what is known of its answer. */
export interface LongLoaded<M extends Method> extends Loaded<Value<M>>, Pick<Job<M>, 'running' | 'cancel'> {}

/**
 * Makes a long call as `useCall` makes a quick one; it is cancelled when its params change or its component goes. One that `isLong` says is none of
 * those is made as a quick one.
 */
export function useLongCall<M extends Method>(method: M, params: Params<M> | null, isLong = true): LongLoaded<M> {
  const { running, start, cancel } = useJob(method)
  const ask = (given: Params<M>) => (isLong ? start(given) : call(method, given))
  return { ...useAnswer(params, ask, isLong ? cancel : undefined), running, cancel }
}
