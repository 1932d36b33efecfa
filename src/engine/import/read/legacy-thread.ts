import { Worker } from 'node:worker_threads'
import type { Budgets } from './budgets.ts'
import type { LegacyJob, LegacyReply, LegacyRequest } from './legacy-protocol.ts'
import type { OpenFile } from './open-file.ts'

/** A thread that reads one old workbook. It answers one request at a time. */
export interface LegacyThread {
  /** The next answer, after sending `request`; without one, the answer that tells the file is open. Failures stop the thread. */
  ask(request: LegacyRequest | undefined, signal: AbortSignal | undefined): Promise<LegacyReply>
  stop(): Promise<void>
}

/** Starts the thread on `file`; it has a heap of its own, which is all it can fill. */
export function startLegacyThread(file: OpenFile, format: string, script: URL, budgets: Budgets): LegacyThread {
  const { refusals } = file
  const job: LegacyJob = { path: file.path }
  const worker = new Worker(script, {
    workerData: job,
    execArgv: [],
    // What the library prints about odd files belongs to nobody's output.
    stdout: true,
    stderr: true,
    resourceLimits: { maxOldGenerationSizeMb: budgets.legacyHeapMegabytes },
  })
  // A source nobody closed must not keep the program running; while an answer is awaited, its timer does.
  worker.unref()
  let failure: Error | undefined
  let onFailure: (() => void) | undefined
  worker.on('error', (error) => {
    failure = isOutOfMemory(error) ? tooBig() : refusals.damaged(String(error), error)
    onFailure?.()
  })
  worker.on('exit', () => {
    failure ??= refusals.damaged('the thread that reads it ended early')
    onFailure?.()
  })

  function tooBig() {
    return refusals.tooLargeFor(format)
  }

  function ask(request: LegacyRequest | undefined, signal: AbortSignal | undefined): Promise<LegacyReply> {
    return new Promise<LegacyReply>((resolve, reject) => {
      const finish = (error: Error | undefined, reply?: LegacyReply) => {
        clearTimeout(timer)
        signal?.removeEventListener('abort', onAbort)
        worker.off('message', onMessage)
        onFailure = undefined
        if (reply !== undefined) return resolve(reply)
        void worker.terminate()
        reject(error)
      }
      const onMessage = (reply: LegacyReply) => {
        if (reply.type !== 'failed') finish(undefined, reply)
        else if (reply.reason === 'encrypted') finish(refusals.encrypted())
        else {
          const { sheet, detail } = reply
          finish(sheet === undefined ? refusals.damaged(detail) : refusals.damagedSheet(sheet, detail))
        }
      }
      const onAbort = () => finish(refusals.cancelled())
      const timer = setTimeout(() => finish(refusals.tooSlow(budgets.legacyMilliseconds)), budgets.legacyMilliseconds)
      if (failure !== undefined) return finish(failure)
      if (signal?.aborted) return finish(refusals.cancelled())
      onFailure = () => finish(failure)
      signal?.addEventListener('abort', onAbort)
      worker.on('message', onMessage)
      if (request !== undefined) worker.postMessage(request)
    })
  }

  return {
    ask,
    async stop() {
      await worker.terminate()
    },
  }
}

function isOutOfMemory(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'
}
