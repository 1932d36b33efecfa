import type { AppError } from '../../shared/model/errors.ts'

/** The answer to the calls that were under way when the engine ended by itself. */
export const ENGINE_DIED: AppError = {
  code: 'engine-stopped',
  text: 'The engine stopped unexpectedly and is being started again. What it had not finished is undone: look, and try again.',
}

/** The answer while the engine ended too often. */
export const ENGINE_FAILED: AppError = {
  code: 'engine-stopped',
  text: 'The engine stopped several times in a row and was left off. Restart it to go on; your data is safe.',
}

/** The answer to the calls that were under way when the engine was stopped on purpose. */
export const ENGINE_CLOSED: AppError = {
  code: 'engine-stopped',
  text: 'The engine was stopped before this was done. What it had not finished is undone.',
}
