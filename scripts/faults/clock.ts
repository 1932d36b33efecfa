import { utimesSync } from 'node:fs'
import { basename } from 'node:path'
import { createEngine } from '../../src/engine/index.ts'
import { ask, sheetOf } from '../../src/engine/testing/ask.ts'
import { dumpTables } from '../../src/engine/testing/dump-tables.ts'
import { DEFAULT_SETTINGS } from '../../src/shared/model/settings.ts'
import type { Fault } from './kit/fault.ts'
import { copyOf, openShop, removeWorkspace, salesFile } from './kit/shop.ts'

/** Times of the steps: as they should be, and with a clock that is set back again and again. */
const CLOCKS = {
  right: ['2026-11-22T09:30', '2026-11-22T09:31', '2026-11-22T09:32', '2026-11-22T09:33'],
  'set back': ['2031-01-01T00:00', '2001-01-01T00:00', '1970-01-02T00:00', '2019-06-30T23:59'],
}

/** A clock that is set back changes when things are said to have been done, and nothing else. */
export const clock: Fault = {
  name: 'Clock set back',
  async run({ folder }) {
    const shop = await openShop(folder, 1_000)
    const other = salesFile(folder, 'other.csv', 5_000, 300)
    const held: string[] = []
    const losses: string[] = []
    for (const [what, times] of Object.entries(CLOCKS)) {
      const workspace = copyOf(shop.base, 'clock', folder)
      const [first, second, third, fourth] = times.map((time) => new Date(time)) as [Date, Date, Date, Date]
      const engine = createEngine({ workspacePath: workspace })
      try {
        for (const [path, now] of [
          [shop.next, first],
          [other, second],
        ] as const) {
          utimesSync(path, now, now)
          await engine.call('import.run', sheetOf(path), { now })
        }
        const wish = { settings: { ...DEFAULT_SETTINGS, asOf: '2024-04-01' }, withClusters: false }
        const { runId } = await engine.call('run.compute', wish, { now: third })
        if (ask(engine, 'import.list', {})[0]?.file !== basename(other))
          losses.push(`${what}: the newest import is not the last one`)
        if ((await engine.call('runs.list', {}))[0]?.runId !== runId)
          losses.push(`${what}: the newest result is not the last one`)
        ask(engine, 'import.undo', { importId: ask(engine, 'import.list', {})[0]?.importId ?? 0 })
        await engine.call('run.compute', wish, { now: fourth })
      } finally {
        engine.close()
      }
      const { imports: _, runs: __, ...tables } = dumpTables(workspace)
      held.push(JSON.stringify(tables))
      removeWorkspace(workspace)
    }
    if (held[0] !== held[1]) losses.push('the workspace holds something else')
    return [{ what: 'imports, an undo and results', rounds: 4, outcome: 'the same but for the times', losses }]
  },
}
