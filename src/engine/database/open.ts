import { rmSync } from 'node:fs'
import { codeOf } from '../../files/file-identity.ts'
import { holdFile } from '../../files/held-files.ts'
import { explainedFault } from './explain-fault.ts'
import { findWorkspace } from './find-workspace.ts'
import { APPLICATION_ID, lookFirst } from './look-first.ts'
import { MIGRATIONS } from './migrations/index.ts'
import { makePrivate } from './private-file.ts'
import { breakSeal, closeSealed } from './seal.ts'
import { dropSecondNames, refuseSecondNames } from './second-names.ts'
import { settle } from './settle.ts'
import { connect, type Database } from './sqlite.ts'
import { watchPlace } from './watch-place.ts'

export type { Database, Statement } from './sqlite.ts'

/** How a workspace is opened. */
export interface OpenOptions {
  /** Share a workspace that this program holds already (worker threads); no lock is taken and no migration runs. */
  readonly shared?: boolean
  /** It is deleted after use, so that it needs no seal. */
  readonly temporary?: boolean
  /** Called before the schema of a workspace that holds something is changed. */
  readonly beforeMigration?: (database: Database, path: string) => void
  /** The file must be there already, as for who only looks into it. */
  readonly mustExist?: boolean
}

/** How long a thread that has written waits for readers; whoever answers reads must not wait. */
const PATIENCE_MS = 250

/** An open workspace. */
export interface Workspace {
  readonly database: Database
  /** Where it is, with all links followed. */
  readonly path: string
  /** Moves what was written into the file itself, so that a copy of it is complete. Says whether nothing is left to move. */
  settle(): boolean
  /** Damage was met: the file is not sealed as whole when it is closed. */
  distrust(): void
  /** Throws `workspace-gone` when the file has been removed or replaced since it was opened. */
  assertInPlace(): void
  close(): void
}

/**
 * Opens a workspace file, or creates it, and brings its schema up to date.
 * Throws what `findWorkspace` throws, `workspace-in-use`, `workspace-newer`, `workspace-damaged`, `not-writable` or `disk-full`.
 */
export function openWorkspace(named: string, options: OpenOptions = {}): Workspace {
  const path = findWorkspace(named, options)
  const isShared = options.shared ?? false
  const release = isShared ? () => {} : holdWorkspace(path)
  let isTrusted = !isShared && !options.temporary
  try {
    if (!isShared) {
      dropSecondNames(path)
      refuseSecondNames(path)
      lookFirst(path)
    }
    makePrivate(path)
    const database = connect(path)
    try {
      prepare(database)
      if (!isShared) begin(database, path, options)
      // From here on whatever is committed is on the disk before anybody is told that it is done.
      database.pragma('synchronous = FULL')
    } catch (error) {
      database.close()
      throw error
    }
    const letGo = holdFile(path, 'workspace')
    return {
      database,
      path,
      settle: () => settle(database, path, isShared ? PATIENCE_MS : 0),
      distrust() {
        isTrusted = false
      },
      assertInPlace: watchPlace(path).assertInPlace,
      close() {
        if (isTrusted && database.open) closeInOrder(database, path)
        letGo()
        database.close()
        release()
      },
    }
  } catch (error) {
    release()
    throw explainedFault(error, options.temporary ? null : path)
  }
}

function prepare(database: Database): void {
  database.pragma('journal_mode = WAL')
  database.pragma('synchronous = NORMAL')
  // Matter on macOS only, where a plain sync leaves it to the disk when to write.
  database.pragma('fullfsync = ON')
  database.pragma('checkpoint_fullfsync = ON')
  database.pragma('foreign_keys = ON')
  database.pragma('trusted_schema = OFF')
  database.pragma('cell_size_check = ON')
  // What is deleted is overwritten where that costs no writing of its own; undoing an import does more.
  database.pragma('secure_delete = FAST')
  database.pragma('cache_size = -65536')
  database.pragma('temp_store = MEMORY')
  // Lets sorts, as for an index over all lines, use a second core.
  database.pragma('threads = 2')
}

function begin(database: Database, path: string, { beforeMigration }: OpenOptions): void {
  migrate(database, () => beforeMigration?.(database, path))
  try {
    breakSeal(database)
  } catch (error) {
    // A workspace that may not be written to can still be looked at.
    if (!codeOf(error).startsWith('SQLITE_READONLY')) throw error
  }
}

function closeInOrder(database: Database, path: string): void {
  try {
    closeSealed(database, path)
  } catch {
    // Without a seal the file is looked through when it is opened again.
  }
}

function migrate(database: Database, beforeMigration: () => void): void {
  const version = database.pragma('user_version', { simple: true }) as number
  const due = MIGRATIONS.filter((each) => each.version > version)
  if (version > 0 && due.length > 0) beforeMigration()
  for (const migration of due) {
    database.transaction(() => {
      if (typeof migration.step === 'string') database.exec(migration.step)
      else migration.step(database)
      database.pragma(`user_version = ${migration.version}`)
      database.pragma(`application_id = ${APPLICATION_ID}`)
    })()
  }
}

/**
 * Holds a workspace for this program: an exclusive transaction on a small file beside it. The system lets go of it when the
 * program ends in whatever way, so that no stale lock can be left. Throws `workspace-in-use` where another one holds it.
 */
export function holdWorkspace(path: string): () => void {
  const file = `${path}-lock`
  let holder: Database
  try {
    makePrivate(file)
    holder = connect(file, { timeout: 0 })
  } catch (error) {
    throw explainedFault(error, path)
  }
  try {
    holder.pragma('journal_mode = MEMORY')
    holder.exec('BEGIN EXCLUSIVE')
  } catch (error) {
    holder.close()
    throw explainedFault(error, path)
  }
  return () => {
    if (!holder.open) return
    // Removed while still held, so that nobody can hold the old file while another creates a new one.
    remove(file)
    holder.close()
    // Windows refuses to remove an open file.
    remove(file)
  }
}

function remove(file: string): void {
  try {
    rmSync(file, { force: true })
  } catch {
    // A leftover lock file holds nothing; the next program locks it again.
  }
}
