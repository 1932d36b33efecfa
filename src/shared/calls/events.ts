import type { Text } from '../words/said.ts'
import type { FileRef } from './file-ref.ts'
import type { Progress } from './progress.ts'
import type { WorkspaceRef } from './workspace.ts'

/** How the engine is. */
export interface EngineState {
  /** `busy` while a call with an id is under way; `stopped` while it waits to start again; `failed` until it is restarted. */
  readonly status: 'starting' | 'ready' | 'busy' | 'stopped' | 'failed'
  /** What happened and what to do, in a sentence; null when there is nothing to say. */
  readonly text: Text | null
}

/** What main tells the window unasked. */
export interface EventPayloads {
  'engine.state': EngineState
  'job.progress': { readonly callId: string; readonly progress: Progress }
  /** Another workspace is open: everything shown belongs to the one before. */
  'workspace.changed': WorkspaceRef
  /** Files that the system handed to the running app: "open with", the dock, a second start. */
  'files.dropped-or-opened': readonly FileRef[]
  /** The native menu asks for a command of the window, by its id. */
  'menu.command': { readonly id: string }
  /** A backup was made, or could not be. */
  'safety.changed': null
  /** The list of recent workspaces changed. */
  'workspace.recent-changed': null
}

/** The name of an event. */
export type EventName = keyof EventPayloads
