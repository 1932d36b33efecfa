import { statSync } from 'node:fs'
import type { Database } from './sqlite.ts'

/**
 * Moves what was committed from the log into the workspace file itself, so that a plain copy of the file is complete. Says whether
 * nothing is left in the log: readers who are in the way are waited for so many milliseconds, and what they hold up is moved the
 * next time. Where the disk refuses, what was committed stays safe in the log. Not inside a transaction.
 */
export function settle(database: Database, path: string, patience: number): boolean {
  const log = statSync(`${path}-wal`, { throwIfNoEntry: false })
  if (log === undefined || log.size === 0) return true
  const usual = database.pragma('busy_timeout', { simple: true })
  database.pragma(`busy_timeout = ${patience}`)
  try {
    const [result] = database.pragma('wal_checkpoint(TRUNCATE)') as { busy: number }[]
    return result?.busy === 0
  } catch {
    return false
  } finally {
    database.pragma(`busy_timeout = ${usual}`)
  }
}
