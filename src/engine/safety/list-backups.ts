import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { type BackupName, readBackupName, UNKNOWN_IDENTITY } from './backup-names.ts'

/** A backup in a folder. */
export interface BackupFile extends BackupName {
  readonly path: string
  readonly file: string
  readonly bytes: number
}

/**
 * The backups of a workspace in a folder, the newest first. Without an identity, as where the workspace is damaged, those of any
 * workspace of its name. A folder that is missing, or cannot be read, has none.
 */
export function listBackups(workspacePath: string, folder: string, identity: string | null): BackupFile[] {
  return namesIn(folder)
    .flatMap((file) => {
      const name = readBackupName(workspacePath, file)
      if (name === null) return []
      if (identity !== null && ![identity, UNKNOWN_IDENTITY].includes(name.identity)) return []
      const path = join(folder, file)
      const found = statSync(path, { throwIfNoEntry: false })
      return found?.isFile() ? [{ ...name, path, file, bytes: found.size }] : []
    })
    .sort((one, other) => other.number - one.number)
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}
