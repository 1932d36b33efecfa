import { parentPort } from 'node:worker_threads'
import { createEngine, type Engine, explainFault } from '../engine/index.ts'
import { freezePrototypes } from '../shared/freeze-prototypes.ts'
import { answerCall } from './answer-call.ts'
import type { FromJob, JobData } from './job-messages.ts'

freezePrototypes()

const say = (message: FromJob) => parentPort?.postMessage(message)

// One job; without a listener the thread ends when it is done.
parentPort?.once('message', work)

async function work({ workspacePath, scripts, call }: JobData): Promise<void> {
  let engine: Engine
  try {
    engine = createEngine({ workspacePath, scripts, shared: true })
  } catch (thrown) {
    say({ type: 'answer', answer: { ok: false, error: explainFault(thrown, workspacePath) } })
    return
  }
  const answer = await answerCall(engine, call, {
    // A job is cancelled by ending its thread.
    signal: new AbortController().signal,
    progress: (progress) => say({ type: 'progress', progress }),
  })
  // Sent before closing, which can take a while: from here on a cancellation must not claim that nothing was changed.
  say({ type: 'answer', answer })
  engine.close()
}
