import { constants } from 'node:os'
import { Worker } from 'node:worker_threads'
import { WORK_LIMITS } from '../shared/work-limits.ts'
import type { Request } from './arguments.ts'
import type { CommandData, FromCommand } from './command-messages.ts'
import type { Ending, Listening } from './listening.ts'

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/** What a shell adds to the number of the signal that ended a command. */
const BY_SIGNAL = 128

/** How long an ended thread may take to come out of what it calls. */
const PATIENCE_MS = 5_000

/**
 * Works on a request in a thread of its own, so that signals are heard whatever the work is busy with: the thread is ended then,
 * SQLite undoes what it had not committed, and nothing of the command is left. Throws where the thread breaks off by itself.
 */
export async function workApart(request: Request, { words, hear, leaving }: Listening): Promise<Ending> {
  const worker = new Worker(new URL('./command-thread.ts', import.meta.url), {
    workerData: { request, locale: words.locale } satisfies CommandData,
    resourceLimits: WORK_LIMITS,
  })
  const thread = worker.threadId
  let ending: Ending | undefined
  let fault: unknown
  worker.on('message', (message: FromCommand) => {
    hear(message)
    if (message.type === 'done' || message.type === 'failed') ending ??= message
  })
  worker.on('error', (error) => {
    fault = error
  })
  for (const signal of SIGNALS) {
    process.once(signal, () => {
      const code = BY_SIGNAL + constants.signals[signal]
      // What was begun is over and only being printed.
      if (ending && worker.threadId === -1) process.exit(code)
      ending = { type: 'stopped', code }
      void worker.terminate()
      // A disk that does not answer can hold a thread for good: then the signal, heard once only, ends the program by itself.
      const endHard = () => leaving.leaveBroken(thread).finally(() => process.kill(process.pid, signal))
      setTimeout(endHard, PATIENCE_MS).unref()
    })
  }
  await new Promise((resolve) => worker.once('exit', resolve))
  if (ending?.type === 'done' || ending?.type === 'failed') leaving.leave()
  else await leaving.leaveBroken(thread)
  if (ending) return ending
  throw fault ?? new Error('The work ended without a result.')
}
