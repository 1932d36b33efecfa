import { closeSync, openSync } from 'node:fs'

/**
 * Makes an empty file that only its owner may read or write, where there is none yet. SQLite takes it for a new database, and gives the
 * files beside it the same rights. The rights of a file that exists are its owner's choice and stay.
 */
export function makePrivate(path: string): void {
  try {
    closeSync(openSync(path, 'wx', 0o600))
  } catch {
    // It exists, or it cannot be made: whoever opens it next says why.
  }
}
