export type { RegularsError } from '../shared/model/errors.ts'
export { createEngine, type Engine, type EngineOptions } from './engine.ts'
