import type { Text } from '../../shared/words/said.ts'

/** Sentences that the shell has to say by itself, not as the answer to a call. */
export interface Notices {
  readonly tell: (text: Text) => void
  /** Says it at most once in the life of the app, whatever the words are, for the same key. */
  readonly tellOnce: (key: string, text: Text) => void
  /** From now on sentences are shown; those that came before are shown now. */
  readonly connect: (show: (text: Text) => Promise<void>) => void
}

/** Notices that wait until there is a window to show them on, and are then shown one after the other. */
export function createNotices(log: (line: string) => void): Notices {
  const told = new Set<string>()
  let waiting: Text[] = []
  let show: ((text: Text) => Promise<void>) | undefined
  let last: Promise<void> = Promise.resolve()

  function tell(text: Text): void {
    if (!show) waiting.push(text)
    // A box that cannot be shown, because its window closed meanwhile, is no reason to end the app.
    else last = last.then(() => show?.(text)).catch((thrown) => log(`notice not shown: ${String(thrown)}`))
  }

  return {
    tell,
    tellOnce(key, text) {
      if (told.has(key)) return
      told.add(key)
      tell(text)
    },
    connect(to) {
      show = to
      for (const text of waiting) tell(text)
      waiting = []
    },
  }
}
