import type { AppMethod, AppParams, AppResults } from './app-methods.ts'
import type { EngineMethod, EngineParams, EngineResults } from './engine-methods.ts'
import type { EventName, EventPayloads } from './events.ts'
import type { FileRef } from './files.ts'
import type { Result } from './result.ts'

/** Every call the window can make. */
export type Method = EngineMethod | AppMethod

/** The params of a call. */
export type Params<M extends Method> = M extends EngineMethod
  ? EngineParams<M>
  : M extends AppMethod
    ? AppParams<M>
    : never

/** What a call gives back. */
export type Value<M extends Method> = (EngineResults & AppResults)[M]

/** What can be given beside the params. */
export interface CallOptions {
  /** Names the call, so that its progress is sent as `job.progress` and `job.cancel` can cancel it. At most 64 characters. */
  readonly callId?: string
}

/** One function per call of the contract. */
export type Calls = {
  readonly [M in Method]: (params: Params<M>, options?: CallOptions) => Promise<Result<Value<M>>>
}

/** What the preload puts on `window.regulars`: the window's only way out. */
export interface RegularsApi {
  readonly calls: Calls
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
