import { RegularsError } from '../../shared/model/errors.ts'
import { type Said, said } from '../../shared/words/said.ts'

/**
 * What a text of the workspace stands for: an object with these keys, or a list where none are named. Throws `workspace-damaged` and
 * says what cannot be read.
 */
export function parseStored<T>(text: string, what: Said, keys: readonly (keyof T & string)[] | 'list'): T {
  const value = parsed(text, what)
  const fits =
    keys === 'list'
      ? Array.isArray(value)
      : typeof value === 'object' && value !== null && keys.every((key) => Object.hasOwn(value, key))
  if (!fits) throw damaged(what)
  return value as T
}

function parsed(text: string, what: Said): unknown {
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw damaged(what, cause)
  }
}

function damaged(what: Said, cause?: unknown): RegularsError {
  return new RegularsError('workspace-damaged', said('refusal.stored-unreadable', { what }), { cause })
}
