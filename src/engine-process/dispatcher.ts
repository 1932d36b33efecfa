import { type Engine, explainFault, type NeededSales } from '../engine/index.ts'
import type { Where } from '../shared/calls/call.ts'
import { CALLS } from '../shared/calls/calls.ts'
import type { Answer, EngineCall } from '../shared/calls/engine-protocol.ts'
import type { Progress } from '../shared/calls/progress.ts'
import { answerCall } from './answer-call.ts'
import { CANCELLED } from './cancelled.ts'
import { sayingWhatChanged } from './changed-before.ts'
import type { JobTask } from './job-messages.ts'
import type { Job } from './run-job.ts'
import { createWriteQueue } from './write-queue.ts'

/** Runs calls, each where it belongs, and cancels them by id. */
export interface Dispatcher {
  /** Never rejects. */
  readonly dispatch: (id: number, call: EngineCall, progress: (progress: Progress) => void) => Promise<Answer>
  readonly cancel: (id: number) => void
  readonly cancelAll: () => void
}

/** Joins an engine, for quick calls, and worker threads, for long ones. */
export function createDispatcher(options: {
  readonly engine: Engine
  readonly startJob: (task: JobTask, progress: (progress: Progress) => void) => Job
  readonly log: (line: string) => void
}): Dispatcher {
  const { engine } = options
  const cancels = new Map<number, () => void>()
  const turns = createWriteQueue()

  async function dispatch(id: number, call: EngineCall, progress: (progress: Progress) => void): Promise<Answer> {
    const { writes } = CALLS[call.method]
    const turn = writes ? turns.take() : undefined
    let thread: Promise<void> = Promise.resolve()
    try {
      cancels.set(id, () => turn?.end())
      if (turn && !(await turn.come)) return { ok: false, error: CANCELLED }
      // A name that is no call has no place; whoever answers here refuses it.
      const where = whereOf(call)
      if (where === 'here' || (where !== 'in a thread' && !engine.sales.areMany())) {
        const sales = engine.sales.neededBy(call)
        const hindrance = sales === null || engine.sales.isReady(sales) ? null : await makeReady(id, sales)
        return noted(hindrance ?? (await answerHere(id, call, progress)))
      }
      // A thread opens the file by its name: that must still lead to the one that is open here.
      if (writes) engine.assertInPlace()
      const before = engine.edition()
      const job = options.startJob({ type: 'call', call }, progress)
      thread = job.ended
      cancels.set(id, job.cancel)
      const answer = noted(await job.answer)
      // A long read may have been in the way of moving what others wrote into the file. A cancelled thread may still be at work.
      if (answer.ok || answer.error.code !== 'cancelled') engine.settle()
      return answer.ok || !writes ? answer : sayingWhatChanged(answer, engine.edition() !== before)
    } catch (thrown) {
      return { ok: false, error: explainFault(thrown, engine.workspacePath) }
    } finally {
      // The turn stays taken until the thread has ended and its transaction is undone.
      if (turn) void thread.then(turn.end)
      cancels.delete(id)
      // Not before the answer is sent.
      if (engine.sharing.hasUnstored()) setImmediate(() => void storeResults())
    }
  }

  /** Has a thread sum up the sales, which holds nobody up; gives an answer where that failed. */
  async function makeReady(id: number, settings: NeededSales): Promise<Answer | null> {
    const job = options.startJob({ type: 'sales', settings }, () => {})
    cancels.set(id, job.cancel)
    const answer = await job.answer
    return answer.ok ? null : answer
  }

  /** Writes what was computed, in turn with all else that writes. */
  async function storeResults(): Promise<void> {
    const turn = turns.take()
    try {
      await turn.come
      engine.sharing.store()
      engine.settle()
    } catch (thrown) {
      // They stay in memory, and are written with the next result or when the workspace is closed.
      options.log(`A result could not be stored: ${thrown instanceof Error ? thrown.message : String(thrown)}`)
    } finally {
      turn.end()
    }
  }

  function noted(answer: Answer): Answer {
    if (!answer.ok && answer.error.code === 'workspace-damaged') options.engine.distrust()
    return answer
  }

  function answerHere(id: number, call: EngineCall, progress: (progress: Progress) => void): Promise<Answer> {
    const abort = new AbortController()
    cancels.set(id, () => abort.abort())
    return answerCall(engine, call, { signal: abort.signal, progress })
  }

  return {
    dispatch,
    cancel: (id) => cancels.get(id)?.(),
    cancelAll: () => {
      for (const cancel of [...cancels.values()]) cancel()
    },
  }
}

/** Where a call is worked on; its params have passed their schema. */
function whereOf({ method, params }: EngineCall): Where {
  const { runs } = CALLS[method]
  return typeof runs === 'function' ? (runs as (params: unknown) => Where)(params) : runs
}
