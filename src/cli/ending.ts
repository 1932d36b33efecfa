import { constants } from 'node:os'

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/** What a shell adds to the number of the signal that ended a command. */
const BY_SIGNAL = 128

/** The exit code of a command whose output nobody reads to the end, as when it is piped into `head`. */
export const UNREAD = BY_SIGNAL + 13

/** Has the command end in order when a signal tells it to: what `atEnd` was given is done, and the exit code says which signal it was. */
export function endInOrder(): void {
  for (const signal of SIGNALS) process.once(signal, () => process.exit(BY_SIGNAL + constants.signals[signal]))
}

/** Does something once: when the function that it gives is called, or else when the command ends, in whatever way. */
export function atEnd(work: () => void): () => void {
  const atExit = () => {
    try {
      work()
    } catch {
      // It is too late to say so; what is left behind is found by the next command.
    }
  }
  // What was begun last is ended first.
  process.prependOnceListener('exit', atExit)
  return () => {
    process.off('exit', atExit)
    work()
  }
}
