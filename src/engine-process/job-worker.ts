import { parentPort, workerData } from 'node:worker_threads'
import { createEngine } from '../engine/index.ts'
import type { Answer } from '../shared/contract/engine-protocol.ts'
import { toAppError } from '../shared/model/errors.ts'
import { answerCall } from './answer-call.ts'
import { freezePrototypes } from './freeze-prototypes.ts'
import type { FromJob, JobData } from './job-messages.ts'

freezePrototypes()

const { workspacePath, call } = workerData as JobData
const say = (message: FromJob) => parentPort?.postMessage(message)

say({ type: 'answer', answer: await run() })

/** One call on an engine of its own, which is closed before the answer is sent. */
async function run(): Promise<Answer> {
  try {
    const engine = createEngine({ workspacePath, log: (line) => say({ type: 'log', line }) })
    try {
      return await answerCall(engine, call, {
        // A job is cancelled by ending its thread.
        signal: { aborted: false },
        progress: (progress) => say({ type: 'progress', progress }),
      })
    } finally {
      engine.close()
    }
  } catch (thrown) {
    return { ok: false, error: toAppError(thrown) }
  }
}
