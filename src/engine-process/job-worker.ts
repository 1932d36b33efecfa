import { statSync } from 'node:fs'
import { getHeapStatistics } from 'node:v8'
import { parentPort, workerData } from 'node:worker_threads'
import { createEngine, type Engine, explainFault, loadFiles } from '../engine/index.ts'
import type { Answer } from '../shared/calls/engine-protocol.ts'
import { freezePrototypes } from '../shared/freeze-prototypes.ts'
import { answerCall } from './answer-call.ts'
import { EffectGate } from './effect-gate.ts'
import type { FromJob, JobData, JobTask, ThreadData } from './job-messages.ts'

const LIGHT_BYTES = 128 * 2 ** 20

freezePrototypes()

const say = (message: FromJob) => parentPort?.postMessage(message)

// One job at a time; without a listener the thread ends when it is done.
const listen = () => parentPort?.once('message', work)
listen()

// Mostly a file is what comes next. A fault is told when the code is needed.
if ((workerData as ThreadData).isAhead) void loadFiles().catch(() => {})

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
  if (!isLight(workspacePath)) return
  listen()
  say({ type: 'done' })
}

/**
 * Whether the thread may wait for another job with what it holds, since nothing collects it meanwhile: its heap, and memory that is
 * shared, which is in proportion to the workspace.
 */
function isLight(workspacePath: string): boolean {
  const { total_heap_size: heap, external_memory: external } = getHeapStatistics()
  return heap + external + (statSync(workspacePath, { throwIfNoEntry: false })?.size ?? 0) <= LIGHT_BYTES
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
