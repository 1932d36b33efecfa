import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { createEngine } from '../../../src/engine/index.ts'
import { ACTS, NOW } from './acts.ts'
import { type SoakSample, WARM_UP } from './soak-sample.ts'

/** Imports, computes, reports and undoes in one program until its time is over; says after each round what it holds. */
const [workspacePath = '', file = '', seconds = '1'] = process.argv.slice(2)
const until = performance.now() + Number(seconds) * 1_000
const engine = createEngine({ workspacePath })
const report = join(workspacePath, '..', 'soak.xlsx')
for (let round = 0; round < WARM_UP * 2 || performance.now() < until; round++) {
  await ACTS.import(engine, file)
  const run = ACTS.compute(engine)
  await engine.call('report.workbook', { runId: run.summary.runId, file: report }, { now: NOW })
  ACTS.undo(engine)
  await ACTS.save(engine)
  globalThis.gc?.()
  process.send?.({
    megabytes: Math.round(process.memoryUsage.rss() / 2 ** 20),
    handles: openHandles(),
    kilobytes: Math.round(['', '-wal'].reduce((sum, end) => sum + sizeOf(workspacePath + end), 0) / 1024),
  } satisfies SoakSample)
}
engine.close()
process.disconnect?.()

function sizeOf(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.size ?? 0
}

/** How many files and sockets are open; those of Node itself where the system does not tell. */
function openHandles(): number {
  if (process.platform === 'linux') return readdirSync('/proc/self/fd').length
  return process.getActiveResourcesInfo().length
}
