import type { Method, Params, Value } from './calls.ts'
import type { EventName, EventPayloads } from './events.ts'
import type { FileRef } from './file-ref.ts'
import type { Result } from './result.ts'

/** What can be given beside the params. */
export interface CallOptions {
  /** Names the call, so that its progress is sent as `job.progress` and `job.cancel` can cancel it. At most 64 characters. */
  readonly callId?: string
}

/** What the preload puts on `window.regulars`: the window's only way out. */
export interface RegularsApi {
  /** Makes a call. Never rejects; main refuses a name or params that it does not know. */
  readonly call: <M extends Method>(method: M, params: Params<M>, options?: CallOptions) => Promise<Result<Value<M>>>
  /** Listens to an event; the function that comes back ends it. */
  readonly on: <E extends EventName>(event: E, listener: (payload: EventPayloads[E]) => void) => () => void
  /** The token of a file that was dropped on the window. The parameter is the DOM's `File`. */
  readonly fileFromDrop: (file: DroppedFile) => Promise<Result<FileRef>>
}

/** What is used of the DOM's `File`, which `shared` does not know. */
export interface DroppedFile {
  readonly name: string
  readonly size: number
}

/** A call as it crosses from preload to main. */
export interface CallRequest {
  readonly method: string
  readonly params: unknown
  readonly callId?: string
}
