import type { Workspace } from '../database/open.ts'
import { readSeal } from '../database/seal.ts'
import { explainSqliteError } from '../database/sqlite-errors.ts'
import { type BackupPlace, backUp, folderOf } from './back-up.ts'
import { type CheckResult, checkWorkspace } from './check-workspace.ts'
import { type CopyWatch, copyWorkspace } from './copy-workspace.ts'
import { type BackupFile, listBackups } from './list-backups.ts'
import { type RemovedPersonalData, removePersonalData } from './personal-data.ts'

/** What keeps an open workspace safe: copies of it, a look through it, and taking personal data out. */
export interface SafetyDesk {
  /** The folder of its backups. */
  readonly folder: string
  /** Its backups, the newest first. */
  backups(): BackupFile[]
  /** Makes a backup and removes the oldest ones; see `backUp`. */
  backUp(now: Date, watch?: CopyWatch): Promise<BackupFile>
  /** Writes the whole workspace to a file of one's own; see `copyWorkspace`. */
  saveCopy(path: string, watch?: CopyWatch): Promise<void>
  check(): CheckResult
  removePersonalData(): RemovedPersonalData
}

/** Sets up the desk over an open workspace. */
export function createSafetyDesk(workspace: Workspace, place: BackupPlace): SafetyDesk {
  const { database } = workspace
  return {
    folder: folderOf(place),
    backups: () => listBackups(place.workspacePath, folderOf(place), readSeal(database)?.identity ?? null),
    backUp: (now, watch) => backUp(database, place, now, watch),
    async saveCopy(path, watch) {
      try {
        await copyWorkspace(database, path, watch)
      } catch (thrown) {
        throw explainSqliteError(thrown)
      }
    },
    check: () => {
      const found = checkWorkspace(database)
      if (!found.isGood) workspace.distrust()
      return found
    },
    removePersonalData: () => {
      const removed = removePersonalData(database)
      workspace.settle()
      return removed
    },
  }
}
