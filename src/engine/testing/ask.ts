import type { CallContext, EngineMethod, Params, Value } from '../../shared/calls/calls.ts'
import type { Engine } from '../index.ts'
import { NOW } from './workbench.ts'

/** Makes a call that answers at once. Throws what it throws, and for a call that does not. */
export function ask<M extends EngineMethod>(engine: Engine, method: M, params: Params<M>, now = NOW): Value<M> {
  const handler = engine.handlers[method] as (params: unknown, context: CallContext) => unknown
  const answer = handler(params, { pathOf: (path) => path, signal: { aborted: false }, progress: () => {}, now })
  if (answer instanceof Promise) throw new Error(`${method} does not answer at once.`)
  return answer as Value<M>
}
