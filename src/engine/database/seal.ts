import { closeSync, openSync } from 'node:fs'
import { checksumOfFile } from './file-checksum.ts'
import type { Database } from './sqlite.ts'

/** What a workspace says of its own file. */
export interface Seal {
  readonly identity: string
  /** Whether the file was closed in order, so that it must match its checksum. */
  readonly isWhole: boolean
  readonly pages: number
  readonly checksum: number
  /** The page that holds the seal, which is no part of the checksum. */
  readonly page: number
}

/** The seal of a workspace; null before the migration that brought it. */
export function readSeal(database: Database): Seal | null {
  const page = database.prepare<[], number>(`SELECT rootpage FROM sqlite_schema WHERE name = 'seal'`).pluck().get()
  if (page === undefined) return null
  const row = database
    .prepare<[], Omit<Seal, 'isWhole' | 'page'> & { isWhole: 0 | 1 }>(
      'SELECT identity, is_whole AS isWhole, pages, checksum FROM seal',
    )
    .get()
  return row ? { ...row, isWhole: row.isWhole === 1, page } : null
}

/** Says that the workspace is open from now on: should its program end without closing it, the next one knows. */
export function breakSeal(database: Database): void {
  database.exec('UPDATE seal SET is_whole = 0')
}

/**
 * Writes the checksum of the file, all of which must have been moved into it, and closes the connection: nobody else may use the
 * workspace. Where it cannot be done the file is looked through when it is opened again. Throws what SQLite and the file system throw.
 */
export function closeSealed(database: Database, path: string): void {
  const file = openSync(path, 'r')
  try {
    writeSeal(database, file)
  } finally {
    database.close()
    // Closing any descriptor of a file lets go of all locks that the program has on it, so the connection goes first.
    closeSync(file)
  }
}

function writeSeal(database: Database, file: number): void {
  const [result] = database.pragma('wal_checkpoint(TRUNCATE)') as { busy: number }[]
  const seal = readSeal(database)
  if (result?.busy !== 0 || seal === null) return
  const { pages, checksum } = checksumOfFile(file, pageSizeOf(database), seal.page)
  database.prepare('UPDATE seal SET is_whole = 1, pages = ?, checksum = ?').run(pages, checksum)
}

/** Whether a file that was sealed is still as it was; for one that is not open otherwise. */
export function matchesSeal(database: Database, path: string, seal: Seal): boolean {
  const file = openSync(path, 'r')
  try {
    const { pages, checksum } = checksumOfFile(file, pageSizeOf(database), seal.page)
    return pages === seal.pages && checksum === seal.checksum
  } finally {
    closeSync(file)
  }
}

function pageSizeOf(database: Database): number {
  return database.pragma('page_size', { simple: true }) as number
}
