import { basename } from 'node:path'
import { unreadableWords } from '../../../files/unreadable-words.ts'
import { RegularsError } from '../../../shared/model/errors.ts'

/** Makes the errors that name one file. Every method gives an error to throw. */
export interface Refusals {
  /** The file's base name. */
  readonly name: string
  /** `what` completes "X is damaged: ..."; `detail` is for those who look closer. */
  damaged(what: string, cause?: unknown, detail?: string): RegularsError
  /** For text: `what` completes "X cannot be read as a table: ...". */
  malformed(what: string): RegularsError
  /** `what` completes "X is too large: ...". */
  tooLarge(what: string): RegularsError
  /** `what` is the whole clause after the name. */
  notSpreadsheet(what: string): RegularsError
  encrypted(): RegularsError
  changed(): RegularsError
  empty(): RegularsError
  cancelled(): RegularsError
  /** The words for an error of the operating system. */
  unreadable(cause: unknown): RegularsError
}

const SAVE_AGAIN =
  'Wait until it is completely saved or copied, or open it in Excel and save it again, then try once more.'

/** The errors for the file at `path`. */
export function refusalsFor(path: string): Refusals {
  const name = basename(path)
  return {
    name,
    damaged: (what, cause, detail) =>
      new RegularsError('damaged-file', `${name} is damaged: ${what}. ${SAVE_AGAIN}`, {
        cause,
        ...(detail === undefined ? {} : { detail }),
      }),
    malformed: (what) => new RegularsError('damaged-file', `${name} cannot be read as a table: ${what}.`),
    tooLarge: (what) => new RegularsError('too-large', `${name} is too large: ${what}. Split it into smaller files.`),
    notSpreadsheet: (what) => new RegularsError('not-a-spreadsheet', `${name} ${what}`),
    encrypted: () =>
      new RegularsError(
        'encrypted',
        `${name} is protected with a password. Open it in Excel, remove the password (File, Info, Protect Workbook), save it and try again.`,
      ),
    changed: () =>
      new RegularsError(
        'file-changed',
        `${name} was changed while it was being read. Wait until it is completely saved or copied, then try again.`,
      ),
    empty: () => new RegularsError('empty', `${name} is empty: it has no bytes at all. Export it again.`),
    cancelled: () => new RegularsError('cancelled', `Reading ${name} was cancelled.`),
    unreadable: (cause) =>
      new RegularsError('file-unreadable', unreadableWords(name, cause), {
        cause,
        detail: String(cause),
      }),
  }
}
