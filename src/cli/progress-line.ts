import type { Writable } from 'node:stream'
import type { Text } from '../shared/words/said.ts'
import type { Words } from '../shared/words/words.ts'

/** One line that says what is being done, rewritten in place; silent where nobody watches. */
export interface ProgressLine {
  show(what: Text, fraction: number | null, rows: number | null): void
  clear(): void
}

/** A progress line on a terminal; on anything else it does nothing. */
export function createProgressLine(stream: Writable & { readonly isTTY?: boolean }, words: Words): ProgressLine {
  if (!stream.isTTY) return { show: () => {}, clear: () => {} }
  return {
    show: (text, fraction, count) => {
      const [what, rows] = [words.write(text), count ?? 0]
      const line =
        fraction === null
          ? words.say('cli.progress', { what, rows })
          : words.say('cli.progress.done', { what, done: words.done(fraction), rows })
      stream.write(`\r\u001b[K${line}`)
    },
    clear: () => {
      stream.write('\r\u001b[K')
    },
  }
}
