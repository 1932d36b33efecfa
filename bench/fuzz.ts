/**
 * Reads spoiled files: bytes changed, files cut, archives with edited heads, broken XML in whole archives.
 *
 *   node bench/fuzz.ts [RUNS] [SEED]
 *
 * Each must be read or refused in words, in time and in memory. The reading is done in a thread, so that a hang is noticed.
 * Prints `N runs, 0 crashes, 0 hangs`; leaves with 1 when that is not so.
 */
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads'
import { fuzzReader } from '../src/engine/import/read/testing/fuzz-run.ts'
import { fuzzSeeds } from '../src/engine/import/read/testing/fuzz-seeds.ts'
import { mutate, seededNumbers } from '../src/engine/import/read/testing/mutate.ts'

const HANG_MILLISECONDS = 20_000
const MAX_MEGABYTES = 600

interface Report {
  readonly run: number
  readonly outcome: string
  readonly detail: string
}

if (isMainThread) await supervise(Number(process.argv[2] ?? 2_000), Number(process.argv[3] ?? 1))
else await readAll(workerData as { from: number; runs: number; seed: number })

async function supervise(runs: number, seed: number) {
  const counts = new Map<string, number>()
  const count = (outcome: string) => counts.get(outcome) ?? 0
  for (let from = 0; from < runs; ) from = await watch(from, runs, seed, counts)
  const megabytes = Math.round(process.resourceUsage().maxRSS / 1024)
  const crashes = count('crash') + count('silently empty')
  console.log(`${runs} runs, ${crashes} crashes, ${count('hang')} hangs`)
  console.log(
    `${count('read')} read, ${count('refused')} refused, ${count('silently empty')} silently empty, peak memory ${megabytes} MB`,
  )
  if (crashes + count('hang') > 0 || megabytes > MAX_MEGABYTES) process.exitCode = 1
}

/** Runs a thread until it is done or hangs; gives the run to go on with. */
function watch(from: number, runs: number, seed: number, counts: Map<string, number>): Promise<number> {
  return new Promise((resolve) => {
    const worker = new Worker(new URL(import.meta.url), { workerData: { from, runs, seed } })
    let next = from
    const note = (outcome: string, detail: string) => {
      counts.set(outcome, (counts.get(outcome) ?? 0) + 1)
      if (outcome !== 'read' && outcome !== 'refused') console.log(`run ${next} of seed ${seed}: ${outcome}: ${detail}`)
      next++
    }
    const onHang = () => {
      note('hang', 'no answer in time')
      void worker.terminate()
    }
    let timer = setTimeout(onHang, HANG_MILLISECONDS)
    worker.on('message', ({ outcome, detail }: Report) => {
      clearTimeout(timer)
      timer = setTimeout(onHang, HANG_MILLISECONDS)
      note(outcome, detail)
    })
    worker.on('error', (error) => note('crash', String(error.stack)))
    worker.on('exit', () => {
      clearTimeout(timer)
      resolve(next)
    })
  })
}

async function readAll({ from, runs, seed }: { from: number; runs: number; seed: number }) {
  const seeds = fuzzSeeds()
  const reader = fuzzReader()
  for (let run = from; run < runs; run++) {
    const below = seededNumbers(seed * 1_000_003 + run)
    const mutant = mutate(seeds[below(seeds.length)] as (typeof seeds)[number], below)
    parentPort?.postMessage({ run, ...(await reader.read(mutant)) } satisfies Report)
  }
  reader.close()
}
