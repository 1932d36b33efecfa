import type { AppError } from '../model/errors.ts'

/** What a call gives back across a process border: a value, or what went wrong as plain data. Calls never reject. */
export type Result<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: AppError }
