import { basename } from 'node:path'
import { fileFault } from '../../files/file-faults.ts'
import { codeOf } from '../../files/file-identity.ts'
import { type AppError, RegularsError, toAppError } from '../../shared/model/errors.ts'
import { DISK_WORDS, type FaultWords, fileWords, SQLITE_WORDS } from './fault-words.ts'
import { DISKS, type Disks, isTemporary, sortsElsewhere, whichIsFull } from './free-space.ts'

/**
 * Any thrown value in words: what SQLite or the system says of the workspace, a file, a disk or the memory becomes a sentence with what
 * to do; what is in words already stays as it is; the rest is a fault of the program. Null stands for a temporary workspace. Never throws.
 */
export function explainFault(thrown: unknown, workspacePath: string | null, disks: Disks = DISKS): AppError {
  if (thrown instanceof RegularsError) return toAppError(thrown)
  const words = wordsOf(thrown, workspacePath, disks)
  return words === null ? toAppError(thrown) : { ...words, detail: codeOf(thrown) }
}

/** A failure of SQLite as an error in the words of {@link explainFault}; anything else as it is. */
export function explainedFault(thrown: unknown, workspacePath: string | null, disks: Disks = DISKS): unknown {
  if (!codeOf(thrown).startsWith('SQLITE_')) return thrown
  const words = wordsOf(thrown, workspacePath, disks)
  return words === null ? thrown : new RegularsError(words.code, words.text, { detail: codeOf(thrown), cause: thrown })
}

function wordsOf(fault: unknown, workspacePath: string | null, disks: Disks): FaultWords | null {
  const code = codeOf(fault)
  if (code.startsWith('SQLITE_FULL') || code.startsWith('SQLITE_IOERR')) return writing(code, workspacePath, disks)
  if (code.startsWith('SQLITE_')) return SQLITE_WORDS.find(([prefix]) => code.startsWith(prefix))?.[1] ?? null
  if (isOutOfMemory(fault, code)) return DISK_WORDS.memory
  if (!(fault instanceof Error)) return null
  const path = 'path' in fault && typeof fault.path === 'string' ? fault.path : null
  const found = fileFault(code)
  if (found === null) return null
  if ('syscall' in fault && fault.syscall === 'mkdtemp' && found !== 'full') return DISK_WORDS.temporaryFolder
  const isFull = found === 'full' || found === 'quota'
  if (isFull && path !== null && isTemporary(path)) return DISK_WORDS.temporaryFull
  return fileWords(found, path === null ? null : basename(path))
}

/** A write of SQLite that failed: by a full disk, whatever the code is, or by one that does not work. */
function writing(code: string, workspacePath: string | null, disks: Disks): FaultWords {
  if (code === 'SQLITE_IOERR_NOMEM') return DISK_WORDS.memory
  const full = whichIsFull(workspacePath, disks)
  if (full === 'temporary') return DISK_WORDS.temporaryFull
  if (full === 'workspace') return DISK_WORDS.workspaceFull
  if (!code.startsWith('SQLITE_FULL')) return DISK_WORDS.fault
  // What was sorted on a full disk is gone by now; the workspace's own disk has room and had it before.
  return sortsElsewhere(workspacePath, disks) ? DISK_WORDS.temporaryFull : DISK_WORDS.workspaceFull
}

const MEMORY_CODES = new Set(['ERR_MEMORY_ALLOCATION_FAILED', 'ERR_STRING_TOO_LONG', 'ERR_BUFFER_TOO_LARGE', 'ENOMEM'])

function isOutOfMemory(fault: unknown, code: string): boolean {
  if (MEMORY_CODES.has(code)) return true
  return fault instanceof RangeError && /allocation failed|Invalid string length/.test(fault.message)
}
