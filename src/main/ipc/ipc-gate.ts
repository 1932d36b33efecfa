import { z } from 'zod'
import type { Caller } from '../../shared/calls/call.ts'
import { CALLS, type EngineMethod, type MainHandlers, type MainMethod, type Method } from '../../shared/calls/calls.ts'
import type { Answer } from '../../shared/calls/engine-protocol.ts'
import { RegularsError, toAppError } from '../../shared/model/errors.ts'
import { said } from '../../shared/words/said.ts'

const requestSchema = z.strictObject({
  method: z.string().max(100),
  params: z.unknown(),
  callId: z.string().min(1).max(64).optional(),
})

/** Hands a checked call on to the engine. */
export type EngineCaller = (method: EngineMethod, params: unknown, callId: string | null) => Promise<Answer>

/** What {@link createGate} needs. */
export interface GateOptions<Event> {
  /** Which of the app's own pages the call comes from; null for any other frame. */
  readonly callerOf: (event: Event) => Caller | null
  readonly app: MainHandlers
  readonly engine: EngineCaller
  readonly log: (line: string) => void
}

/** The one door for calls from the window. */
export interface Gate<Event> {
  /** Checks sender, method and params, and answers. Rejects for a foreign sender, else gives what went wrong as data. */
  readonly call: (event: Event, request: unknown) => Promise<Answer>
  /** Checks the sender and answers with what `handle` gives or throws. */
  readonly answer: (event: Event, handle: () => unknown) => Promise<Answer>
}

/** Makes the door. */
export function createGate<Event>(options: GateOptions<Event>): Gate<Event> {
  async function outcome(handle: () => Answer | Promise<Answer>): Promise<Answer> {
    let answer: Answer
    try {
      answer = await handle()
    } catch (thrown) {
      answer = { ok: false, error: toAppError(thrown) }
    }
    return answer.ok ? answer : { ok: false, error: withoutInnards(answer.error) }
  }

  // Where in the code a fault lies is for the log, not for the page.
  function withoutInnards(error: ReturnType<typeof toAppError>) {
    if (error.code !== 'internal') return error
    options.log(`fault: ${error.detail ?? error.code}`)
    return { code: error.code, text: error.text }
  }

  function known(event: Event): Caller {
    const caller = options.callerOf(event)
    if (caller !== null) return caller
    options.log('refused a call from a foreign frame')
    throw new Error('This frame may not call Regulars.')
  }

  return {
    async call(event, request) {
      const caller = known(event)
      return outcome(() => {
        const { method, params, callId } = checked(requestSchema, request, 'call')
        if (!isKnown(method)) throw refused(`There is no call "${method}".`)
        const { from, params: schema } = CALLS[method]
        if (!from.includes(caller)) throw refused(`The call "${method}" is not for this page.`)
        const valid = checked(schema, params, method)
        if (isForEngine(method)) return options.engine(method, valid, callId ?? null)
        return answerOf(options.app, method, valid)
      })
    },
    async answer(event, handle) {
      if (known(event) !== 'window') throw new Error('This frame may not give files to Regulars.')
      return outcome(async () => ({ ok: true, value: await handle() }))
    },
  }
}

async function answerOf(handlers: MainHandlers, method: MainMethod, params: unknown): Promise<Answer> {
  const handler = handlers[method] as (params: unknown) => unknown
  return { ok: true, value: await handler(params) }
}

function isKnown(method: string): method is Method {
  return Object.hasOwn(CALLS, method)
}

function isForEngine(method: Method): method is EngineMethod {
  return CALLS[method].by === 'engine'
}

function checked<S extends z.ZodType>(schema: S, value: unknown, what: string): z.output<S> {
  const parsed = schema.safeParse(value)
  if (parsed.success) return parsed.data
  throw refused(`The call "${what}" came with params that do not fit.\n${z.prettifyError(parsed.error)}`)
}

// Such calls come from a fault of the program, which no reader can do anything about.
function refused(detail: string): RegularsError {
  return new RegularsError('usage', said('error.internal'), { detail })
}
