const BACK_OFF_MS = [500, 2_000, 5_000]
const WINDOW_MS = 60_000

/** Says how long to wait before a restart, or that it is enough: at most three in a minute. */
export interface RestartPolicy {
  /** Milliseconds to wait before starting again at `nowMs`; null when it failed too often. */
  readonly next: (nowMs: number) => number | null
  /** Forgets what happened: a person asked for a fresh start. */
  readonly reset: () => void
}

/** A policy that waits longer with every restart of the last minute. */
export function createRestartPolicy(): RestartPolicy {
  let recent: number[] = []
  return {
    next(nowMs) {
      recent = recent.filter((at) => nowMs - at < WINDOW_MS)
      const wait = BACK_OFF_MS[recent.length]
      if (wait === undefined) return null
      recent.push(nowMs)
      return wait
    },
    reset() {
      recent = []
    },
  }
}
