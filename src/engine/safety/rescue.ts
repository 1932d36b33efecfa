import { basename, dirname } from 'node:path'
import { dropDraft, newDraft } from '../../files/drafts.ts'
import type { BackupOffer, Rescued, RescueWish } from '../../shared/model/safety.ts'
import { holdWorkspace } from '../database/open.ts'
import type { BackupPlace } from './back-up.ts'
import { asOffer } from './backup-views.ts'
import { offerBackups, restoreBackup } from './restore.ts'
import { salvage } from './salvage.ts'
import { replaceWorkspace } from './set-aside.ts'

/** The backups of a workspace that cannot be opened, as a window may see them. */
export function offersFor(place: BackupPlace): BackupOffer[] {
  return offerBackups(place).map(asOffer)
}

/**
 * Brings a workspace that nobody has open back, by a backup or by what can be read of it; the file as it was is kept beside. Throws
 * what `restoreBackup` and `salvage` throw; the workspace is then as it was.
 */
export function rescue(place: BackupPlace, wish: RescueWish, now: Date): Rescued {
  if (wish !== 'salvage') {
    const { aside, lacks } = restoreBackup(place, wish.restore, now)
    return { kind: 'restored', aside, lacks }
  }
  const { workspacePath } = place
  const release = holdWorkspace(workspacePath)
  const draft = newDraft(dirname(workspacePath))
  try {
    const { lines, tables } = salvage(workspacePath, draft)
    const aside = replaceWorkspace(workspacePath, draft, 'damaged', now)
    const isPartial = tables.some((table) => table.isPartial)
    return { kind: 'salvaged', aside: aside === null ? null : basename(aside), lines, isPartial }
  } finally {
    dropDraft(draft)
    release()
  }
}
