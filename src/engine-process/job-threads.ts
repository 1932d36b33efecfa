import { Worker } from 'node:worker_threads'
import { WORK_LIMITS } from '../shared/work-limits.ts'
import type { JobData, ThreadData } from './job-messages.ts'
import { type Job, type JobListeners, runJob } from './run-job.ts'

/** The threads that jobs run in: each job has one to itself. */
export interface JobThreads {
  readonly start: (data: Omit<JobData, 'gate'>, on: JobListeners) => Job
  /** Starts the thread of the next job ahead, so that it has loaded its code when the job comes. */
  readonly prepare: () => void
}

/** Starts threads of a script; at most one waits for its job: one that was started ahead, or one that is done with a job. */
export function createJobThreads(workerPath: string, heapMb: number = WORK_LIMITS.maxOldGenerationSizeMb): JobThreads {
  let waiting: Worker | undefined

  function thread(isAhead: boolean): Worker {
    const resourceLimits = { ...WORK_LIMITS, maxOldGenerationSizeMb: heapMb }
    const worker = new Worker(workerPath, { resourceLimits, workerData: { isAhead } satisfies ThreadData })
    const forget = () => {
      if (waiting === worker) waiting = undefined
    }
    return worker.on('error', forget).on('exit', forget)
  }

  function keep(worker: Worker): void {
    // It must not keep a process alive that has nothing else to do.
    worker.unref()
    if (waiting === undefined) waiting = worker
    else void worker.terminate()
  }

  return {
    start(data, on) {
      const worker = waiting ?? thread(false)
      waiting = undefined
      worker.ref()
      return runJob(worker, data, on, () => keep(worker))
    },
    prepare() {
      if (waiting === undefined) keep(thread(true))
    },
  }
}
