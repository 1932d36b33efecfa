import { enableCompileCache } from 'node:module'
import { parentPort, workerData } from 'node:worker_threads'
import { freezePrototypes } from '../shared/freeze-prototypes.ts'
import { createWords } from '../shared/words/words.ts'
import type { CommandData, FromCommand } from './command-messages.ts'
import { nothingDone } from './what-is-done.ts'

enableCompileCache()
const { explainFault } = await import('../engine/index.ts')
const { runCommand } = await import('./run-command.ts')
freezePrototypes()

const { request, locale } = workerData as CommandData
const say = (message: FromCommand) => parentPort?.postMessage(message)
const done = nothingDone(request.workspace)

try {
  const out = await runCommand(request, { done, say, words: createWords(locale) })
  say({ type: 'done', out, before: done.texts() })
} catch (thrown) {
  say({ type: 'failed', error: explainFault(thrown, request.workspace), before: done.texts() })
}
