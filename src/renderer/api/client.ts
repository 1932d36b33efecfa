import type { CallOptions, Method, Params, RegularsApi, Value } from '../../shared/contract/api.ts'
import type { EventName, EventPayloads } from '../../shared/contract/events.ts'
import type { FileRef } from '../../shared/contract/files.ts'
import type { Result } from '../../shared/contract/result.ts'

declare global {
  interface Window {
    readonly regulars: RegularsApi
  }
}

/** Makes a call of the contract; never rejects. */
export function call<M extends Method>(method: M, params: Params<M>, options?: CallOptions): Promise<Result<Value<M>>> {
  return window.regulars.calls[method](params, options)
}

/** Listens to an event; the function that comes back ends it. */
export function listen<E extends EventName>(event: E, listener: (payload: EventPayloads[E]) => void): () => void {
  return window.regulars.on(event, listener)
}

/** The token of a file that was dropped on the window. */
export function fileFromDrop(file: File): Promise<Result<FileRef>> {
  return window.regulars.fileFromDrop(file)
}
