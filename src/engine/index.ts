export { temporaryWorkspace } from './database/temporary-workspace.ts'
export { createEngine, type Engine, type FileRequest, inspect, type ThreadScripts } from './engine.ts'
