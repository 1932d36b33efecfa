import { type ErrorCode, RegularsError } from '../../shared/model/errors.ts'

const WORDS: readonly (readonly [prefix: string, code: ErrorCode, words: string])[] = [
  [
    'SQLITE_FULL',
    'disk-full',
    'The disk is full, so the workspace could not be written. Free some space and try again.',
  ],
  ['SQLITE_READONLY', 'not-writable', 'The workspace may not be written to. Check that it is not write-protected.'],
  [
    'SQLITE_CANTOPEN',
    'not-writable',
    'The workspace could not be opened. Check that its folder exists and may be written to.',
  ],
  ['SQLITE_CORRUPT', 'workspace-damaged', 'The workspace is damaged. Restore it from a backup, or start a new one.'],
  ['SQLITE_NOTADB', 'workspace-damaged', 'This file is not a Regulars workspace.'],
  ['SQLITE_BUSY', 'workspace-in-use', 'The workspace is in use by another program. Close that one first.'],
  ['SQLITE_IOERR', 'not-writable', 'The disk reported a fault while the workspace was read or written.'],
]

/** The failure of a SQLite call in words, by its code; anything else is passed on as it is. */
export function explainSqliteError(thrown: unknown): unknown {
  const code = thrown instanceof Error && 'code' in thrown ? String(thrown.code) : ''
  const match = WORDS.find(([prefix]) => code.startsWith(prefix))
  return match ? new RegularsError(match[1], match[2], { detail: code, cause: thrown }) : thrown
}
