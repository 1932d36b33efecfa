export { createEngine, type Engine, type FileRequest, inspect } from './engine.ts'
