import { RegularsError } from '../../shared/model/errors.ts'
import { WORDS } from '../words.ts'

/** Makes a listener of an event that cannot end the app by what a person can meet. */
export type Guard = <A extends readonly unknown[]>(
  listener: (...args: A) => void | Promise<void>,
) => (...args: A) => void

/**
 * A guard for every listener of the shell: what is wrong with a file, a folder or the disk is told, be it thrown at once or later.
 * Anything else is a fault of the program and goes on to where those are caught.
 */
export function createGuard(tell: (sentence: string) => void): Guard {
  function settle(thrown: unknown): void {
    const sentence = sentenceOf(thrown)
    if (sentence === null) throw thrown
    tell(sentence)
  }

  return (listener) =>
    (...args) => {
      try {
        listener(...args)?.catch(settle)
      } catch (thrown) {
        settle(thrown)
      }
    }
}

/** What to say of an error in words, or of one that the system gives for a file, a folder or a disk; null for all others. */
function sentenceOf(thrown: unknown): string | null {
  if (thrown instanceof RegularsError) return thrown.message
  return thrown instanceof Error && 'syscall' in thrown && 'code' in thrown
    ? WORDS.fileFault(String(thrown.code))
    : null
}
