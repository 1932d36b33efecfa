import { statSync } from 'node:fs'
import type { Database } from './sqlite.ts'

/** How long readers who are in the way are waited for, in milliseconds; what they hold up is moved the next time. */
const PATIENCE_MS = 250

/**
 * Moves what was committed from the log into the workspace file itself, so that a plain copy of the file is complete. Says whether
 * nothing is left in the log. Not inside a transaction.
 */
export function settle(database: Database, path: string): boolean {
  const log = statSync(`${path}-wal`, { throwIfNoEntry: false })
  if (log === undefined || log.size === 0) return true
  const patience = database.pragma('busy_timeout', { simple: true })
  database.pragma(`busy_timeout = ${PATIENCE_MS}`)
  try {
    const [result] = database.pragma('wal_checkpoint(TRUNCATE)') as { busy: number }[]
    return result?.busy === 0
  } finally {
    database.pragma(`busy_timeout = ${patience}`)
  }
}
