import { RegularsError } from '../../shared/model/errors.ts'
import { said, type Text } from '../../shared/words/said.ts'

/** Makes a listener of an event that cannot end the app by what a person can meet. */
export type Guard = <A extends readonly unknown[]>(
  listener: (...args: A) => void | Promise<void>,
) => (...args: A) => void

/**
 * A guard for every listener of the shell: what is wrong with a file, a folder or the disk is told, be it thrown at once or later.
 * Anything else is a fault of the program and goes on to where those are caught.
 */
export function createGuard(tell: (text: Text) => void): Guard {
  function settle(thrown: unknown): void {
    const text = textOf(thrown)
    if (text === null) throw thrown
    tell(text)
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
function textOf(thrown: unknown): Text | null {
  if (thrown instanceof RegularsError) return thrown.text
  return thrown instanceof Error && 'syscall' in thrown && 'code' in thrown
    ? said('program.fileFault', { code: String(thrown.code) })
    : null
}
