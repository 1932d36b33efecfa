import { rmSync, statSync } from 'node:fs'
import { basename } from 'node:path'
import type { BackupOffer, CheckResult, RemovedPersonalData, SafetyStatus } from '../../shared/model/safety.ts'
import type { Text } from '../../shared/words/said.ts'
import { explainedFault } from '../database/explain-fault.ts'
import type { Workspace } from '../database/open.ts'
import { readSeal } from '../database/seal.ts'
import { type BackupPlace, backUp, folderOf } from './back-up.ts'
import { asBackup, asOffer } from './backup-views.ts'
import { checkWorkspace } from './check-workspace.ts'
import { type CopyWatch, copyWorkspace } from './copy-workspace.ts'
import { type BackupFile, listBackups } from './list-backups.ts'
import { removePersonalData } from './personal-data.ts'
import { offerBackups } from './restore.ts'

/** What keeps an open workspace safe: copies of it, a look through it, and taking personal data out. */
export interface SafetyDesk {
  /** The folder of its backups. */
  readonly folder: string
  status(): SafetyStatus
  /** Remembers why the last change could not be backed up; null where it was. */
  note(problem: Text | null): void
  offers(): BackupOffer[]
  /** Deletes all backups; says how many there were. */
  deleteBackups(): number
  /** Its backups, the newest first. */
  backups(): BackupFile[]
  /** Makes a backup and removes the oldest ones; see `backUp`. */
  backUp(now: Date, watch?: CopyWatch): Promise<BackupFile>
  /** Writes the whole workspace to a file of one's own; see `copyWorkspace`. */
  saveCopy(path: string, watch?: CopyWatch): Promise<{ bytes: number }>
  check(): CheckResult
  removePersonalData(): RemovedPersonalData
}

/** Sets up the desk over an open workspace. */
export function createSafetyDesk(workspace: Workspace, place: BackupPlace): SafetyDesk {
  const { database } = workspace
  const list = () => listBackups(place.workspacePath, folderOf(place), readSeal(database)?.identity ?? null)
  let problem: Text | null = null
  return {
    status: () => ({
      backups: list().map(asBackup),
      folder: basename(folderOf(place)),
      isUsualFolder: place.folder === null,
      problem,
    }),
    note: (text) => {
      problem = text
    },
    offers: () => offerBackups(place).map(asOffer),
    deleteBackups: () => {
      const backups = list()
      for (const { path } of backups) rmSync(path, { force: true })
      return backups.length
    },
    folder: folderOf(place),
    backups: list,
    backUp: (now, watch) => backUp(database, place, now, watch),
    async saveCopy(path, watch) {
      try {
        await copyWorkspace(database, path, watch)
        return { bytes: statSync(path).size }
      } catch (thrown) {
        throw explainedFault(thrown, path)
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
