/**
 * How long a cancelled analysis takes to be answered, on an engine process of its own, at its first progress and half way:
 *
 *   node bench/cancel-analyses.ts FOLDER
 *
 * The folder is one that `bench/explore.ts --in=FOLDER` made. The limit is 1 s.
 */
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { FromEngine, ToEngine } from '../src/shared/calls/engine-protocol.ts'
import { DEFAULT_SETTINGS } from '../src/shared/model/settings.ts'
import { forkEngine } from './engine-child.ts'

const [given] = process.argv.slice(2)
if (given === undefined) throw new Error('Name the folder that bench/explore.ts --in made.')
const folder = mkdtempSync(join(tmpdir(), 'regulars-bench-'))
const child = forkEngine(folder)
const say = (message: ToEngine) => child.send(message)
type Message<Type> = Extract<FromEngine, { type: Type }>

try {
  await heard('started')
  say({ type: 'open', path: resolve(given, 'shop.regulars'), backupFolder: null, rescue: null })
  await heard('opened')
  call(1, 'run.compute', { settings: DEFAULT_SETTINGS, withClusters: false })
  const { answer } = await heard('answer', ({ id }) => id === 1)
  if (!answer.ok) throw new Error(answer.error.code)
  const { runId } = answer.value as { runId: number }
  let id = 1
  for (const analysis of ['movement', 'value', 'next']) {
    for (const share of [0, 0.5]) {
      call(++id, 'analyses.show', { analysis, runId })
      await heard('progress', ({ progress }) => (progress.fraction ?? 0) >= share)
      const cancelled = performance.now()
      say({ type: 'cancel', id })
      const { answer: ended } = await heard('answer', (each) => each.id === id)
      const took = performance.now() - cancelled
      const how = ended.ok ? 'was done before' : ended.error.code
      console.log(`${analysis.padEnd(9)} at ${share}: ${how}, answered after ${took.toFixed(0)} ms (limit 1,000)`)
    }
  }
} finally {
  child.kill('SIGKILL')
  rmSync(folder, { recursive: true })
}

function call(id: number, method: string, params: object): void {
  say({ type: 'call', id, method, params, paths: {}, now: new Date(2026, 0, 1) } as ToEngine)
}

/** The next message of a type that is meant. */
async function heard<Type extends FromEngine['type']>(
  type: Type,
  isMeant: (message: Message<Type>) => boolean = () => true,
): Promise<Message<Type>> {
  for (;;) {
    const [message] = (await once(child, 'message')) as [FromEngine]
    if (message.type === type && isMeant(message as Message<Type>)) return message as Message<Type>
  }
}
