import { enableCompileCache } from 'node:module'
import { parentPort, workerData } from 'node:worker_threads'
import { freezePrototypes } from '../shared/freeze-prototypes.ts'
import type { Request } from './arguments.ts'
import type { FromCommand } from './command-messages.ts'
import { nothingDone } from './what-is-done.ts'

enableCompileCache()
const { explainFault } = await import('../engine/index.ts')
const { runCommand } = await import('./run-command.ts')
freezePrototypes()

const request = workerData as Request
const say = (message: FromCommand) => parentPort?.postMessage(message)
const done = nothingDone(request.workspace)

try {
  const out = await runCommand(request, { done, say })
  say({ type: 'done', out, before: done.words() })
} catch (thrown) {
  say({ type: 'failed', error: explainFault(thrown, request.workspace), before: done.words() })
}
