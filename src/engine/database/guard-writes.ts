import { CALLS, type EngineHandlers, type EngineMethod } from '../../shared/calls/calls.ts'

type AnyHandler = (...args: unknown[]) => unknown

/**
 * The handlers, those that write refusing to while the workspace's file is not in its place, and failing where it went meanwhile:
 * SQLite goes on writing to a file that has no name any more.
 */
export function guardWrites(handlers: EngineHandlers, assertInPlace: () => void): EngineHandlers {
  const guarded = (handler: AnyHandler): AnyHandler => {
    return (...args) => {
      assertInPlace()
      const value = handler(...args)
      if (value instanceof Promise) return value.then(still)
      return still(value)
    }
  }
  const still = (value: unknown) => {
    assertInPlace()
    return value
  }
  const entries = Object.entries(handlers).map(([method, handler]) => [
    method,
    CALLS[method as EngineMethod].writes ? guarded(handler as AnyHandler) : handler,
  ])
  return Object.fromEntries(entries) as EngineHandlers
}
