import { say } from '../ui/words.ts'

/** What was written where, and who was left out. */
export function listsInWords(written: { readonly rows: number; readonly leftOut: number }, file: string): string {
  const saved = say('customers.saved', { count: written.rows, file })
  return written.leftOut === 0
    ? saved
    : say('common.joined', { first: saved, second: say('customers.excluded', { count: written.leftOut }) })
}
