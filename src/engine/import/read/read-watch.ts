import type { Refusals } from './refusals.ts'
import type { ReadOptions } from './source.ts'

const STEPS = 50

/** Watches one reading: cancel, time and progress. Called once per chunk. */
export interface ReadWatch {
  /** Throws when cancelled or over time; `done` of `total` bytes have been read. */
  check(done: number, total: number): void
}

/** A watch that gives up `milliseconds` from now. */
export function watchReading(options: ReadOptions, milliseconds: number, refusals: Refusals): ReadWatch {
  const deadline = performance.now() + milliseconds
  let nextStep = 0
  return {
    check(done, total) {
      if (options.signal?.aborted) throw refusals.cancelled()
      if (performance.now() > deadline) {
        throw refusals.tooSlow(milliseconds)
      }
      const fraction = total > 0 ? Math.min(done / total, 1) : 1
      if (options.onProgress !== undefined && fraction * STEPS >= nextStep) {
        nextStep = Math.floor(fraction * STEPS) + 1
        options.onProgress(fraction)
      }
    },
  }
}
