import { rmSync, statSync } from 'node:fs'
import { basename } from 'node:path'
import type { CallContext, EngineHandlers } from '../../shared/calls/calls.ts'
import type { Text } from '../../shared/words/said.ts'
import { explainedFault } from '../database/explain-fault.ts'
import type { Workspace } from '../database/open.ts'
import { readSeal } from '../database/seal.ts'
import { type BackupPlace, backUp, folderOf } from './back-up.ts'
import { asBackup, asOffer } from './backup-views.ts'
import { checkWorkspace } from './check-workspace.ts'
import { copyWorkspace } from './copy-workspace.ts'
import { listBackups } from './list-backups.ts'
import { removePersonalData } from './personal-data.ts'
import { offerBackups } from './restore.ts'

/** The calls on backups, copies and personal data; `problem` says why the last change could not be backed up, null where it was. */
export function safetyHandlers(workspace: Workspace, place: BackupPlace, problem: () => Text | null) {
  const { database } = workspace
  const list = () => listBackups(place.workspacePath, folderOf(place), readSeal(database)?.identity ?? null)
  return {
    'safety.status': () => ({
      backups: list().map(asBackup),
      folder: basename(folderOf(place)),
      isUsualFolder: place.folder === null,
      problem: problem(),
    }),
    'safety.back-up': async (_, context) => asBackup(await backUp(database, place, context.now, watched(context))),
    'safety.offers': () => offerBackups(place).map(asOffer),
    'safety.save-copy': async ({ file }, context) => {
      const path = context.pathOf(file)
      try {
        await copyWorkspace(database, path, watched(context))
        return { bytes: statSync(path).size }
      } catch (thrown) {
        throw explainedFault(thrown, path)
      }
    },
    'safety.check': () => {
      const found = checkWorkspace(database)
      if (!found.isGood) workspace.distrust()
      return found
    },
    'safety.remove-personal-data': () => {
      const removed = removePersonalData(database)
      workspace.settle()
      return removed
    },
    'safety.delete-backups': () => {
      const backups = list()
      for (const { path } of backups) rmSync(path, { force: true })
      return { deleted: backups.length }
    },
    'safety.folder-path': () => folderOf(place),
  } satisfies Partial<EngineHandlers>
}

function watched({ signal, progress }: CallContext) {
  return { signal, onProgress: (fraction: number) => progress({ stage: 'copying', fraction, rows: null }) }
}
