export { explainFault } from './database/explain-fault.ts'
export { createEngine, type Engine, type FileRequest, inspect, type ThreadScripts } from './engine.ts'
