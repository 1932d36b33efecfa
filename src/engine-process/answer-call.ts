import { type Engine, explainFault } from '../engine/index.ts'
import { CALLS, type CallContext, type EngineHandlers, type EngineMethod } from '../shared/calls/calls.ts'
import type { Answer, EngineCall } from '../shared/calls/engine-protocol.ts'
import type { Progress } from '../shared/calls/progress.ts'
import { RegularsError } from '../shared/model/errors.ts'
import { said } from '../shared/words/said.ts'

type AnyHandler = (params: unknown, context: CallContext) => unknown

/** Runs one call on an engine. Never rejects: what is thrown comes back as plain data. */
export async function answerCall(
  engine: Engine,
  call: EngineCall,
  watch: {
    readonly signal: CallContext['signal']
    readonly progress: (progress: Progress) => void
    readonly holdEffect?: CallContext['holdEffect']
  },
): Promise<Answer> {
  try {
    const handler = handlerOf(engine.handlers, call.method)
    const pathOf = (token: string) => {
      const path = Object.hasOwn(call.paths, token) ? call.paths[token] : undefined
      if (path === undefined) throw new RegularsError('not-found', said('chosen.unknown'))
      return path
    }
    const value = await handler(call.params, {
      holdEffect: () => () => {},
      ...watch,
      pathOf,
      took: () => {},
      now: call.now,
    })
    // Only then is it said that it is done: a copy of the file holds it now.
    if (CALLS[call.method].writes) engine.settle()
    return { ok: true, value }
  } catch (thrown) {
    return { ok: false, error: explainFault(thrown, engine.workspacePath) }
  }
}

function handlerOf(handlers: EngineHandlers, method: EngineMethod): AnyHandler {
  if (!Object.hasOwn(handlers, method))
    throw new RegularsError('not-found', said('error.internal'), { detail: `The engine has no call "${method}".` })
  return handlers[method] as AnyHandler
}
