import { chmodSync, rmSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'
import { dropDraft, keepDraft, newDraft, sweepDrafts } from '../../files/drafts.ts'
import { putInPlace } from '../../files/put-in-place.ts'
import { findTarget, type Target } from '../../files/target.ts'
import { RegularsError } from '../../shared/model/errors.ts'
import { said } from '../../shared/words/said.ts'
import { closeSealed } from '../database/seal.ts'
import { connect, type Database } from '../database/sqlite.ts'
import { flushFile } from './flush-file.ts'

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
 * connection. Throws `cancelled`, `workspace-damaged`, `not-writable`, or what SQLite throws; the target is then as it was.
 */
export async function copyWorkspace(database: Database, path: string, watch: CopyWatch = {}): Promise<void> {
  const { draft, target } = begin(path)
  try {
    // Holds on to one state while pages are copied, whatever others write; else the copy would begin anew each time.
    database.exec('BEGIN')
    try {
      database.prepare('SELECT count(*) FROM sqlite_schema').get()
      await database.backup(draft, {
        progress({ totalPages, remainingPages }) {
          if (watch.signal?.aborted) throw new RegularsError('cancelled', said('safety.fault.cancelled'))
          watch.onProgress?.(totalPages === 0 ? 0 : 1 - remainingPages / totalPages)
          return PAGES_AT_ONCE
        },
      })
    } finally {
      database.exec('COMMIT')
    }
    finishCopy(draft)
    for (const delay of putInPlace(draft, target)) await wait(delay)
    keepDraft(draft)
  } finally {
    discard(draft)
  }
}

/** Copies a workspace as {@link copyWorkspace} does, in one go: for when nothing else can be done meanwhile. */
export function copyWorkspaceAtOnce(database: Database, path: string): void {
  const { draft, target } = begin(path)
  try {
    database.prepare('VACUUM INTO ?').run(draft)
    finishCopy(draft)
    // Nobody else knows a backup that is new, so that there is nothing to wait for.
    putInPlace(draft, target).next()
    keepDraft(draft)
  } finally {
    discard(draft)
  }
}

function begin(path: string): { draft: string; target: Target } {
  const target = findTarget(path)
  sweepDrafts(target.folder, Date.now())
  return { draft: newDraft(target.folder), target }
}

function discard(draft: string): void {
  dropDraft(draft)
  // Where the disk is full while the copy is looked through, SQLite leaves the log of the mode that it came in.
  for (const end of ['-journal', '-wal', '-shm']) rmSync(draft + end, { force: true })
}

/** Looks a copy through and seals it, so that it can be told later whether it is still good. */
function finishCopy(path: string): void {
  // It holds what the workspace holds: customers.
  chmodSync(path, 0o600)
  const copy = connect(path)
  try {
    // One file without others beside it, which also opens where nothing can be written.
    copy.pragma('journal_mode = DELETE')
    copy.pragma('synchronous = FULL')
    const found = copy.pragma('quick_check(1)', { simple: true })
    if (found !== 'ok') {
      throw new RegularsError('workspace-damaged', said('safety.fault.noGoodCopy'), { detail: String(found) })
    }
    closeSealed(copy, path)
  } finally {
    copy.close()
  }
  flushFile(path)
}
