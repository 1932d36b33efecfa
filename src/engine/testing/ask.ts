import type { CallContext, EngineMethod, Params, Value } from '../../shared/calls/calls.ts'
import { DEFAULT_SETTINGS, type Settings } from '../../shared/model/settings.ts'
import { openWorkspace } from '../database/open.ts'
import { RunShelf } from '../database/run-shelf.ts'
import type { StoredRun } from '../database/runs.ts'
import type { Engine } from '../index.ts'
import { loadRooms } from '../late-handlers.ts'

// So that what answers at once does so with the first call.
await loadRooms()

/** The clock of tests. */
export const NOW = new Date(2026, 10, 22, 9, 30)

/** Makes a call that answers at once. Throws what it throws, and for a call that does not. */
export function ask<M extends EngineMethod>(
  engine: Engine,
  method: M,
  params: Params<M>,
  given: Partial<CallContext> = {},
): Value<M> {
  const handler = engine.handlers[method] as (params: unknown, context: CallContext) => unknown
  const answer = handler(params, {
    pathOf: (path) => path,
    signal: { aborted: false },
    progress: () => {},
    took: () => {},
    holdEffect: () => () => {},
    now: NOW,
    ...given,
  })
  if (answer instanceof Promise) throw new Error(`${method} does not answer at once.`)
  return answer as Value<M>
}

/** Scores the workspace under the settings that a shop starts with but for these, and gives the run with its customers. */
export function computeRun(engine: Engine, settings: Partial<Settings> = {}, withClusters = false): StoredRun {
  const all = { ...DEFAULT_SETTINGS, ...settings }
  return runOf(engine, ask(engine, 'run.compute', { settings: all, withClusters }).runId)
}

/** A run with its customers, as the engine has it in memory or in its file. */
export function runOf(engine: Engine, runId: number): StoredRun {
  const { database, close } = openWorkspace(engine.workspacePath, { shared: true })
  try {
    return new RunShelf(database, engine.sharing.share().runs).need(runId)
  } finally {
    close()
  }
}

/** What is to be imported or looked at of a file, as the params of a call. */
export function sheetOf(path: string, wish: Partial<Params<'import.run'>> = {}): Params<'import.run'> {
  return { file: path, sheet: null, encoding: null, mapping: null, ...wish }
}
