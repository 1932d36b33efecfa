import { existsSync, rmSync, statSync } from 'node:fs'
import { assertPlainFile } from '../../files/assert-plain-file.ts'
import { connect, type Database } from './sqlite.ts'

/** What SQLite keeps beside a file that is open. */
const SIDE_FILES = ['-wal', '-shm'] as const

/**
 * Lets something be read from a database file without changing a byte of it. Throws `file-unreadable` for what is no
 * plain file, and what SQLite throws, also where there is no such file.
 */
export function peek<T>(path: string, read: (database: Database) => T): T {
  // SQLite would wait for a pipe for ever.
  if (existsSync(path)) assertPlainFile(path)
  // They are there, if only empty, as long as somebody has the file open: their locks stand on them.
  const isOpen = SIDE_FILES.some((end) => existsSync(path + end))
  const database = connect(path, { readonly: true })
  try {
    return read(database)
  } finally {
    database.close()
    if (!isOpen && bytesOf(`${path}-wal`) === 0) removeTraces(path)
  }
}

/** The size of a file; 0 where there is none. */
export function bytesOf(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.size ?? 0
}

/** Looking leaves empty files behind where the folder may be written to. */
function removeTraces(path: string): void {
  for (const end of SIDE_FILES) {
    try {
      rmSync(path + end, { force: true })
    } catch {
      // They hold nothing, and the next program that opens the workspace removes them.
    }
  }
}
