import { Worker } from 'node:worker_threads'
import { WORK_LIMITS } from '../shared/work-limits.ts'
import type { JobData } from './job-messages.ts'
import { type Job, type JobListeners, runJob } from './run-job.ts'

/** The threads that jobs run in: each job has one of its own, which ends with it. */
export interface JobThreads {
  readonly start: (data: Omit<JobData, 'gate'>, on: JobListeners) => Job
  /** Starts the thread of the next job ahead, so that it has loaded its code when the job comes. */
  readonly prepare: () => void
}

/** Starts threads of a script; at most one waits for its job. */
export function createJobThreads(workerPath: string, heapMb: number = WORK_LIMITS.maxOldGenerationSizeMb): JobThreads {
  let waiting: Worker | undefined
  const thread = () => new Worker(workerPath, { resourceLimits: { ...WORK_LIMITS, maxOldGenerationSizeMb: heapMb } })

  return {
    start(data, on) {
      const worker = waiting ?? thread()
      waiting = undefined
      worker.ref()
      return runJob(worker, data, on)
    },
    prepare() {
      if (waiting !== undefined) return
      const worker = thread()
      // It must not keep a process alive that has nothing else to do.
      worker.unref()
      const forget = () => {
        if (waiting === worker) waiting = undefined
      }
      worker.on('error', forget)
      worker.on('exit', forget)
      waiting = worker
    },
  }
}
