import { rmSync } from 'node:fs'
import Sqlite from 'better-sqlite3'
import { holdFile } from '../../files/held-files.ts'
import { RegularsError } from '../../shared/model/errors.ts'
import { findWorkspace } from './find-workspace.ts'
import { MIGRATIONS } from './migrations/index.ts'
import { makePrivate } from './private-file.ts'
import { explainSqliteError } from './sqlite-errors.ts'
import { watchPlace } from './watch-place.ts'

/** An open connection. Every other file takes this type; only this one knows the library. */
export type Database = Sqlite.Database

/** A prepared statement. */
export type Statement = Sqlite.Statement

/** How a workspace is opened. */
export interface OpenOptions {
  /** Share a workspace that this program holds already (worker threads); no lock is taken and no migration runs. */
  readonly shared?: boolean
  /** The file must be there already, as for who only looks into it. */
  readonly mustExist?: boolean
}

/** `Regu` in the file's header, so that another SQLite file is not taken for a workspace. */
const APPLICATION_ID = 0x52656775

/** An open workspace. */
export interface Workspace {
  readonly database: Database
  /** Where it is, with all links followed. */
  readonly path: string
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
  const release = options.shared ? () => {} : holdWorkspace(path)
  try {
    makePrivate(path)
    const database = new Sqlite(path, { timeout: 5_000 })
    try {
      prepare(database, options.shared ?? false)
    } catch (error) {
      database.close()
      throw error
    }
    const letGo = holdFile(path, 'workspace')
    return {
      database,
      path,
      assertInPlace: watchPlace(path).assertInPlace,
      close() {
        letGo()
        database.close()
        release()
      },
    }
  } catch (error) {
    release()
    throw explainSqliteError(error)
  }
}

function prepare(database: Database, shared: boolean): void {
  database.pragma('journal_mode = WAL')
  database.pragma('synchronous = NORMAL')
  database.pragma('foreign_keys = ON')
  database.pragma('trusted_schema = OFF')
  database.pragma('cache_size = -65536')
  database.pragma('temp_store = MEMORY')
  // Lets sorts, as for an index over all lines, use a second core.
  database.pragma('threads = 2')
  if (!shared) migrate(database)
}

function migrate(database: Database): void {
  const version = database.pragma('user_version', { simple: true }) as number
  const owner = database.pragma('application_id', { simple: true }) as number
  const tables = database.prepare('SELECT count(*) FROM sqlite_schema').pluck().get() as number
  if (tables > 0 && owner !== APPLICATION_ID) {
    throw new RegularsError(
      'workspace-damaged',
      'This file is a database of another program, not a Regulars workspace.',
    )
  }
  const newest = MIGRATIONS.at(-1)?.version ?? 0
  if (version > newest) {
    throw new RegularsError(
      'workspace-newer',
      'This workspace was written by a newer Regulars. Update Regulars to open it; nothing was changed.',
    )
  }
  for (const migration of MIGRATIONS.filter((each) => each.version > version)) {
    database.transaction(() => {
      database.exec(migration.sql)
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
    holder = new Sqlite(file, { timeout: 0 })
  } catch (error) {
    throw explainSqliteError(error)
  }
  try {
    holder.pragma('journal_mode = MEMORY')
    holder.exec('BEGIN EXCLUSIVE')
  } catch (error) {
    holder.close()
    throw explainSqliteError(error)
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
