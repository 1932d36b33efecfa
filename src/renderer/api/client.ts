import type { CallOptions, RegularsApi } from '../../shared/calls/api.ts'
import type { Method, Params, Value } from '../../shared/calls/calls.ts'
import type { EventName, EventPayloads } from '../../shared/calls/events.ts'
import type { FileRef } from '../../shared/calls/file-ref.ts'
import type { Result } from '../../shared/calls/result.ts'

declare global {
  interface Window {
    readonly regulars: RegularsApi
  }
}

/** Makes a call; never rejects. */
export function call<M extends Method>(method: M, params: Params<M>, options?: CallOptions): Promise<Result<Value<M>>> {
  return window.regulars.call(method, params, options)
}

/** Listens to an event; the function that comes back ends it. */
export function listen<E extends EventName>(event: E, listener: (payload: EventPayloads[E]) => void): () => void {
  return window.regulars.on(event, listener)
}

/** The token of a file that was dropped on the window. */
export function fileFromDrop(file: File): Promise<Result<FileRef>> {
  return window.regulars.fileFromDrop(file)
}
