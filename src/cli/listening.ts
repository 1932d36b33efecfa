import type { Writable } from 'node:stream'
import type { Words } from '../shared/words/words.ts'
import type { Request } from './arguments.ts'
import type { FromCommand, Outcome } from './command-messages.ts'
import { createLeaving, type Leaving } from './leaving.ts'
import { createProgressLine } from './progress-line.ts'

/** How a command ended: by its work, or by a signal, with the exit code for it. */
export type Ending = Outcome | { readonly type: 'stopped'; readonly code: number }

/** Who listens to the work of a command. */
export interface Listening {
  readonly words: Words
  /** What must not be left of it. */
  readonly leaving: Leaving
  /** Passes on what the work says, or keeps it in mind for the end. */
  hear(message: FromCommand): void
  /** Takes back the line that says what is being done. */
  clear(): void
}

/** Where the work of a command is done. Throws what breaks off by itself. */
export type Work = (request: Request, listening: Listening) => Promise<Ending>

/** Listens to the work on a request: its notes and its progress go to `messages`. */
export function listenTo(request: Request, words: Words, messages: Writable): Listening {
  const progress = createProgressLine(messages, words)
  const leaving = createLeaving(request)
  return {
    words,
    leaving,
    hear(message) {
      if (message.type === 'progress') progress.show(message.what, message.fraction, message.rows)
      else progress.clear()
      if (message.type === 'note') messages.write(`${words.say('cli.note', { note: words.write(message.text) })}\n`)
      if (message.type === 'temporary') leaving.temporary(message.path)
      if (message.type === 'imported') leaving.keep()
    },
    clear: progress.clear,
  }
}
