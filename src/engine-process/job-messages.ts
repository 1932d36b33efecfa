import type { ThreadScripts } from '../engine/index.ts'
import type { Answer, EngineCall } from '../shared/calls/engine-protocol.ts'
import type { Progress } from '../shared/calls/progress.ts'

/** What a worker thread is told: one job. */
export interface JobData {
  readonly workspacePath: string
  readonly backupFolder: string | null
  readonly scripts: ThreadScripts
  readonly call: EngineCall
}

/** What a worker thread says: any number of progresses, then one answer. */
export type FromJob =
  | { readonly type: 'progress'; readonly progress: Progress }
  | { readonly type: 'answer'; readonly answer: Answer }
