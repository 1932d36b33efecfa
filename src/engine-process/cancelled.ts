import type { AppError } from '../shared/model/errors.ts'
import { said } from '../shared/words/said.ts'

/** The answer to a call that was cancelled. */
export const CANCELLED: AppError = { code: 'cancelled', text: said('engine.cancelled') }
