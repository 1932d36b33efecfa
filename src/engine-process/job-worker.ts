import { parentPort } from 'node:worker_threads'
import { createEngine, type Engine, explainFault } from '../engine/index.ts'
import type { Answer } from '../shared/calls/engine-protocol.ts'
import { freezePrototypes } from '../shared/freeze-prototypes.ts'
import { answerCall } from './answer-call.ts'
import { EffectGate } from './effect-gate.ts'
import type { FromJob, JobData, JobTask } from './job-messages.ts'

freezePrototypes()

const say = (message: FromJob) => parentPort?.postMessage(message)

// One job; without a listener the thread ends when it is done.
parentPort?.once('message', work)

async function work({ workspacePath, backupFolder, scripts, shared, task, gate }: JobData): Promise<void> {
  let engine: Engine
  try {
    engine = createEngine({ workspacePath, backupFolder, scripts, shared })
  } catch (thrown) {
    say({ type: 'answer', answer: { ok: false, error: explainFault(thrown, workspacePath) } })
    return
  }
  say({ type: 'open' })
  const answer = await answerOf(engine, task, new EffectGate(gate))
  say({ type: 'made', made: engine.sharing.made() })
  // Sent before closing, which can take a while: from here on a cancellation must not claim that nothing was changed.
  say({ type: 'answer', answer })
  engine.close()
}

async function answerOf(engine: Engine, task: JobTask, { hold }: EffectGate): Promise<Answer> {
  if (task.type === 'call') {
    return answerCall(engine, task.call, {
      // A job is cancelled by ending its thread.
      signal: new AbortController().signal,
      holdEffect: hold,
      progress: (progress) => say({ type: 'progress', progress }),
    })
  }
  try {
    engine.sales.make(task.settings)
    return { ok: true, value: null }
  } catch (thrown) {
    return { ok: false, error: explainFault(thrown, engine.workspacePath) }
  }
}
