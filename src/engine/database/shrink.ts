import type { Database } from './sqlite.ts'

/**
 * Writes the whole workspace anew without what was deleted, so that the file becomes as small as its content and holds nothing
 * else. Takes about as long as reading it, and as much room on the disk. Says whether it could be done; the workspace is as it was
 * when not. Not inside a transaction.
 */
export function shrink(database: Database): boolean {
  // A whole workspace must not lie in memory meanwhile.
  database.pragma('temp_store = FILE')
  try {
    database.exec('VACUUM')
    return true
  } catch (error) {
    if (error instanceof Error && 'code' in error && /FULL|IOERR|BUSY|LOCKED/.test(String(error.code))) return false
    throw error
  } finally {
    database.pragma('temp_store = MEMORY')
  }
}
