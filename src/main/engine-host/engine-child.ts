import type { FromEngine, ToEngine } from '../../shared/calls/engine-protocol.ts'

/** A running engine process, as the supervisor sees it: Electron's utility process, or a fake in a test. */
export interface EngineChild {
  readonly send: (message: ToEngine) => void
  readonly kill: () => void
}

/** What the supervisor wants to hear of a child. */
export interface ChildListener {
  readonly onMessage: (message: FromEngine) => void
  /** Called once; nothing comes after it. */
  readonly onExit: (code: number) => void
}

/** Starts a fresh engine process. */
export type ForkEngine = (listener: ChildListener) => EngineChild
