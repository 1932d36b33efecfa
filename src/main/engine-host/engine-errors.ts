import type { AppError } from '../../shared/model/errors.ts'
import { said } from '../../shared/words/said.ts'

/** The answer to the calls that were under way when the engine ended by itself. */
export const ENGINE_DIED: AppError = {
  code: 'engine-stopped',
  text: said('engine.died'),
}

/** The answer while the engine ended too often. */
export const ENGINE_FAILED: AppError = {
  code: 'engine-stopped',
  text: said('engine.failed'),
}

/** The answer to the calls that were under way when the engine was stopped on purpose. */
export const ENGINE_CLOSED: AppError = {
  code: 'engine-stopped',
  text: said('engine.closed'),
}
