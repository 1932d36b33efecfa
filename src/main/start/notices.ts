/** Sentences that the shell has to say by itself, not as the answer to a call. */
export interface Notices {
  readonly tell: (sentence: string) => void
  /** Says it at most once in the life of the app, whatever the words are, for the same key. */
  readonly tellOnce: (key: string, sentence: string) => void
  /** From now on sentences are shown; those that came before are shown now. */
  readonly connect: (show: (sentence: string) => Promise<void>) => void
}

/** Notices that wait until there is a window to show them on, and are then shown one after the other. */
export function createNotices(log: (line: string) => void): Notices {
  const told = new Set<string>()
  let waiting: string[] = []
  let show: ((sentence: string) => Promise<void>) | undefined
  let last: Promise<void> = Promise.resolve()

  function tell(sentence: string): void {
    if (!show) waiting.push(sentence)
    // A box that cannot be shown, because its window closed meanwhile, is no reason to end the app.
    else last = last.then(() => show?.(sentence)).catch((thrown) => log(`notice not shown: ${String(thrown)}`))
  }

  return {
    tell,
    tellOnce(key, sentence) {
      if (told.has(key)) return
      told.add(key)
      tell(sentence)
    },
    connect(to) {
      show = to
      for (const sentence of waiting) tell(sentence)
      waiting = []
    },
  }
}
