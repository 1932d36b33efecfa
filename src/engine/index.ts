export { explainFault } from './database/explain-fault.ts'
export { holdWorkspace } from './database/open.ts'
export { temporaryWorkspace } from './database/temporary-workspace.ts'
export { createEngine, type Engine, type FileRequest, inspect, type ThreadScripts } from './engine.ts'

export { offerBackups, restoreBackup } from './safety/restore.ts'
export { salvage } from './safety/salvage.ts'
export type { MadeState, SharedState } from './shared-state.ts'
