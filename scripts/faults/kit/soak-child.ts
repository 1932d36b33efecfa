import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { createEngine } from '../../../src/engine/index.ts'
import { ACTS, NOW } from './acts.ts'

/** What a program holds after a round of work. */
export interface SoakSample {
  readonly megabytes: number
  readonly handles: number
  readonly kilobytes: number
}

/** Imports, computes, reports and undoes in one program until its time is over; says after each round what it holds. */
const [workspacePath = '', file = '', seconds = '1'] = process.argv.slice(2)
const until = performance.now() + Number(seconds) * 1_000
const engine = createEngine({ workspacePath })
const report = join(workspacePath, '..', 'soak.xlsx')
for (let round = 0; round < 3 || performance.now() < until; round++) {
  await ACTS.import(engine, file)
  const run = ACTS.compute(engine)
  await engine.writeReport(run.summary.runId, report, NOW)
  ACTS.undo(engine)
  ACTS.save(engine)
  globalThis.gc?.()
  process.send?.({
    megabytes: Math.round(process.memoryUsage.rss() / 2 ** 20),
    handles: openHandles(),
    kilobytes: Math.round(statSync(workspacePath).size / 1024),
  } satisfies SoakSample)
}
engine.close()
process.disconnect?.()

/** How many files and sockets are open; those of Node itself where the system does not tell. */
function openHandles(): number {
  if (process.platform === 'linux') return readdirSync('/proc/self/fd').length
  return process.getActiveResourcesInfo().length
}
