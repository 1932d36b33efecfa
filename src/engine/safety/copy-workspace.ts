import { closeSync, fsyncSync, openSync, renameSync, rmSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { RegularsError } from '../../shared/model/errors.ts'
import { sealFile } from '../database/seal.ts'
import { connect, type Database } from '../database/sqlite.ts'

/** Pages that are copied between two looks at the signal: a few milliseconds. */
const PAGES_AT_ONCE = 1024

/** How a copy is watched from outside. */
export interface CopyWatch {
  readonly signal?: { readonly aborted: boolean }
  /** Told the share that is copied, 0..1. */
  readonly onProgress?: (fraction: number) => void
}

/**
 * Copies a workspace that may be in use into a file of its own: the state of one moment, written beside, looked through, sealed,
 * brought to the disk and then put in place of what was there. Reads and writes go on meanwhile. Not inside a transaction of the
 * connection. Throws `cancelled`, `workspace-damaged`, or what SQLite and the file system throw; the target is then as it was.
 */
export async function copyWorkspace(database: Database, target: string, watch: CopyWatch = {}): Promise<void> {
  const part = partFor(target)
  try {
    // Holds on to one state while pages are copied, whatever others write; else the copy would begin anew each time.
    database.exec('BEGIN')
    try {
      database.prepare('SELECT count(*) FROM sqlite_schema').get()
      await database.backup(part, {
        progress({ totalPages, remainingPages }) {
          if (watch.signal?.aborted) throw new RegularsError('cancelled', 'The copy was cancelled.')
          watch.onProgress?.(totalPages === 0 ? 0 : 1 - remainingPages / totalPages)
          return PAGES_AT_ONCE
        },
      })
    } finally {
      database.exec('COMMIT')
    }
    putInPlace(part, target)
  } finally {
    removeDatabase(part)
  }
}

/** Copies a workspace as {@link copyWorkspace} does, in one go: for when nothing else can be done meanwhile. */
export function copyWorkspaceAtOnce(database: Database, target: string): void {
  const part = partFor(target)
  try {
    database.prepare('VACUUM INTO ?').run(part)
    putInPlace(part, target)
  } finally {
    removeDatabase(part)
  }
}

/** A name beside the target that nothing has. */
function partFor(target: string): string {
  const part = join(dirname(target), `.${basename(target).slice(0, 40)}.${process.pid}.part`)
  removeDatabase(part)
  return part
}

function putInPlace(part: string, target: string): void {
  finishCopy(part)
  renameSync(part, target)
  syncToDisk(dirname(target))
}

/** Looks a copy through and seals it, so that it can be told later whether it is still good. */
function finishCopy(path: string): void {
  const copy = connect(path)
  try {
    // One file without others beside it, which also opens where nothing can be written.
    copy.pragma('journal_mode = DELETE')
    copy.pragma('synchronous = FULL')
    const found = copy.pragma('quick_check(1)', { simple: true })
    if (found !== 'ok') {
      throw new RegularsError(
        'workspace-damaged',
        'The workspace is damaged, so that no good copy of it can be made. Check the workspace, and restore an older backup.',
        { detail: String(found) },
      )
    }
    sealFile(copy, path)
  } finally {
    copy.close()
  }
  syncToDisk(path)
}

/** Has a file, or the names in a folder, written to the disk. Where a system cannot do that for folders, it does so by itself. */
export function syncToDisk(path: string): void {
  let handle: number
  try {
    handle = openSync(path, 'r')
  } catch {
    return
  }
  try {
    fsyncSync(handle)
  } catch (error) {
    if (!isUnsupported(error)) throw error
  } finally {
    closeSync(handle)
  }
}

/** Windows syncs no folder, and no file that is open for reading; its copies were synced by SQLite. */
function isUnsupported(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? error.code : null
  return code === 'EPERM' || code === 'EINVAL' || code === 'EISDIR' || code === 'EBADF'
}

/** Removes a database file with what SQLite keeps beside it. */
export function removeDatabase(path: string): void {
  for (const end of ['', '-journal', '-wal', '-shm']) rmSync(path + end, { force: true })
}
