import type { MadeState, NeededSales, SharedState, ThreadScripts } from '../engine/index.ts'
import type { Answer, EngineCall } from '../shared/calls/engine-protocol.ts'
import type { Progress } from '../shared/calls/progress.ts'

/** What a job is for: to answer a call, or to have the sales at hand that results under some settings are computed from. */
export type JobTask =
  | { readonly type: 'call'; readonly call: EngineCall }
  | { readonly type: 'sales'; readonly settings: NeededSales }

/** What a worker thread is started with. */
export interface ThreadData {
  /** Whether it waits for a job that is still to come. */
  readonly isAhead: boolean
}

/** What a worker thread is told: one job. */
export interface JobData {
  readonly workspacePath: string
  readonly backupFolder: string | null
  readonly scripts: ThreadScripts
  readonly shared: SharedState
  readonly task: JobTask
  /** The memory of the job's `EffectGate`. */
  readonly gate: SharedArrayBuffer
}

/**
 * What a worker thread says: that the workspace is open, any number of progresses, then what it made, then one answer, and that it
 * has closed the workspace and waits for another job, unless it ends.
 */
export type FromJob =
  | { readonly type: 'open' }
  | { readonly type: 'progress'; readonly progress: Progress }
  | { readonly type: 'made'; readonly made: MadeState }
  | { readonly type: 'answer'; readonly answer: Answer }
  | { readonly type: 'done' }
