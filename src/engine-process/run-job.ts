import { dirname } from 'node:path'
import type { Worker } from 'node:worker_threads'
import { explainFault, type MadeState } from '../engine/index.ts'
import { dropDraftsOfThread } from '../files/drafts.ts'
import type { Answer } from '../shared/calls/engine-protocol.ts'
import type { Progress } from '../shared/calls/progress.ts'
import type { AppError } from '../shared/model/errors.ts'
import { said } from '../shared/words/said.ts'
import { CANCELLED } from './cancelled.ts'
import { EffectGate } from './effect-gate.ts'
import type { FromJob, JobData } from './job-messages.ts'

/** A worker thread at work on one job. */
export interface Job {
  /** Settles once: after the work has ended, or as soon as a cancellation is certain to leave nothing behind. Never rejects. */
  readonly answer: Promise<Answer>
  /** Settles when the thread has ended or waits for another job: its connection to the workspace is closed. */
  readonly ended: Promise<void>
  /** Ends the thread; what it had not committed is undone by the database. */
  readonly cancel: () => void
}

/** Who is told of a job on its way. */
export interface JobListeners {
  readonly progress: (progress: Progress) => void
  /** Before the answer. */
  readonly made: (made: MadeState) => void
}

/** Runs one job in a worker thread that has nothing to do; `onFree` is told when the thread waits for another, which it may not. */
export function runJob(worker: Worker, data: Omit<JobData, 'gate'>, on: JobListeners, onFree: () => void): Job {
  let answer: Answer | undefined
  let cancelled = false
  let isOpen = false
  let hasEnded = false
  const gate = new EffectGate()
  const answered = Promise.withResolvers<Answer>()
  const ended = Promise.withResolvers<void>()
  const thread = worker.threadId
  // A thread that is ended from outside cannot clean up after itself.
  const dropDrafts = () => {
    for (const path of Object.values(data.task.type === 'call' ? data.task.call.paths : {}))
      dropDraftsOfThread(dirname(path), thread)
  }
  process.once('exit', dropDrafts)

  const onMessage = (message: FromJob) => {
    if (message.type === 'open') {
      isOpen = true
      if (cancelled) worker.terminate()
    }
    if (message.type === 'progress' && !cancelled) on.progress(message.progress)
    if (message.type === 'made' && !cancelled) on.made(message.made)
    if (message.type === 'answer') answer = message.answer
    // A thread that is being ended is heard until it has.
    if (message.type === 'done' && !cancelled) {
      onFree()
      onEnd()
    }
  }
  const onError = (error: Error & { code?: string }) => {
    // What was answered before stands: the thread failed while it closed.
    answer ??= { ok: false, error: errorOf(error, data.workspacePath) }
  }
  const onEnd = () => {
    worker.off('message', onMessage).off('error', onError).off('exit', onEnd)
    process.off('exit', dropDrafts)
    if (!answer?.ok) dropDrafts()
    hasEnded = true
    answered.resolve(answer ?? { ok: false, error: cancelled ? CANCELLED : ENDED })
    ended.resolve()
  }
  worker.on('message', onMessage).on('error', onError).on('exit', onEnd)
  worker.postMessage({ ...data, gate: gate.memory } satisfies JobData)

  return {
    answer: answered.promise,
    ended: ended.promise,
    cancel() {
      // The thread may be at work on another job.
      if (hasEnded) return
      cancelled = true
      // A thread that is ended while it loads the native code of the database takes the whole process with it.
      if (isOpen) worker.terminate()
      if (gate.shut()) answered.resolve({ ok: false, error: CANCELLED })
    },
  }
}

const ENDED: AppError = {
  code: 'internal',
  text: said('engine.ended'),
}

function errorOf(error: Error & { code?: string }, workspacePath: string): AppError {
  if (error.code === 'ERR_WORKER_OUT_OF_MEMORY') {
    return {
      code: 'too-large',
      text: said('engine.memory'),
    }
  }
  const explained = explainFault(error, workspacePath)
  return explained.code === 'internal' ? { ...ENDED, detail: error.stack ?? error.message } : explained
}
