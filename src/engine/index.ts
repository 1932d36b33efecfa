export { explainFault } from './database/explain-fault.ts'
export { temporaryWorkspace } from './database/temporary-workspace.ts'
export { createEngine, type Engine, type FileRequest, inspect, type ThreadScripts } from './engine.ts'
