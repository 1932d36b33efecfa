import { createEngine, type Engine } from '../../../src/engine/index.ts'
import { ask, computeRun, sheetOf } from '../../../src/engine/testing/ask.ts'

/** The clock of all that is done, so that doing it again gives the same bytes. */
export const NOW = new Date(2026, 10, 22, 9, 30)

/** What the product is disturbed at. `file` is what is read or written, where there is one; for a backup its folder. */
export const ACTS = {
  import: (engine, file) => engine.call('import.run', sheetOf(file), { now: NOW }),
  undo: (engine) => ask(engine, 'import.undo', { importId: ask(engine, 'import.list', {})[0]?.importId ?? 0 }),
  compute: (engine) => computeRun(engine, { clusters: 4 }, true),
  save: (engine) =>
    engine.call('exclusions.set', { codes: Array.from({ length: 4_000 }, (_, at) => `left-out-${at}`) }),
  report: async (engine, file) => {
    const runId = (await engine.call('runs.list', {}))[0]?.runId ?? 0
    return engine.call('report.workbook', { runId, file }, { now: NOW })
  },
  backup: (engine) => engine.call('safety.back-up', {}, { now: NOW }),
  /** Opening alone, which brings a workspace of an earlier version up to date. */
  open: () => undefined,
} as const satisfies Readonly<Record<string, (engine: Engine, file: string) => unknown>>

/** One of {@link ACTS}. */
export type Act = keyof typeof ACTS

/** Does one thing to a workspace, as a program of its own does. Throws what the engine throws. */
export async function perform(workspacePath: string, act: Act, file = ''): Promise<void> {
  const engine = createEngine({ workspacePath, backupFolder: act === 'backup' && file !== '' ? file : null })
  try {
    await ACTS[act](engine, file)
  } finally {
    engine.close()
  }
}
