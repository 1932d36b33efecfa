export { createEngine, type Engine, type EngineOptions, type FileRequest, type Inspection, inspect } from './engine.ts'
