import { existsSync, rmSync, statSync } from 'node:fs'
import { assertPlainFile } from '../../files/assert-plain-file.ts'
import { connect, type Database } from './sqlite.ts'

/**
 * Lets something be read from a database file without changing a byte of it. Throws `file-unreadable` for what is no
 * plain file, and what SQLite throws, also where there is no such file.
 */
export function peek<T>(path: string, read: (database: Database) => T): T {
  // SQLite would wait for a pipe for ever.
  if (existsSync(path)) assertPlainFile(path)
  const hadLog = bytesOf(`${path}-wal`) > 0
  const database = connect(path, { readonly: true })
  try {
    return read(database)
  } finally {
    database.close()
    if (!hadLog && bytesOf(`${path}-wal`) === 0) removeTraces(path)
  }
}

/** The size of a file; 0 where there is none. */
export function bytesOf(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.size ?? 0
}

/** Looking leaves empty files behind where the folder may be written to. */
function removeTraces(path: string): void {
  for (const end of ['-wal', '-shm']) {
    try {
      rmSync(path + end, { force: true })
    } catch {
      // They hold nothing, and the next program that opens the workspace removes them.
    }
  }
}
