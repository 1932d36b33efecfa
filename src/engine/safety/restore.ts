import { copyFileSync, existsSync } from 'node:fs'
import { basename, dirname } from 'node:path'
import { assertPlainFile } from '../../files/assert-plain-file.ts'
import { dropDraft, keepDraft, newDraft } from '../../files/drafts.ts'
import { RegularsError } from '../../shared/model/errors.ts'
import type { ImportName } from '../../shared/model/safety.ts'
import { said } from '../../shared/words/said.ts'
import { explainedFault } from '../database/explain-fault.ts'
import { holdWorkspace } from '../database/open.ts'
import { peek } from '../database/peek.ts'
import { readSeal } from '../database/seal.ts'
import { type BackupPlace, folderOf } from './back-up.ts'
import { flushFile } from './flush-file.ts'
import { type BackupFile, listBackups } from './list-backups.ts'
import { importsIn, isGood, lacking } from './read-contents.ts'
import { replaceWorkspace } from './set-aside.ts'

/** A backup as somebody chooses one to restore. */
export interface BackupOffer extends BackupFile {
  /** Whether it is undamaged. */
  readonly isGood: boolean
  /** The imports it holds, the newest first; null where they cannot be read. */
  readonly imports: readonly ImportName[] | null
  /** The imports of the workspace as it is that this backup has not; null where one of the two cannot be read. */
  readonly lacks: readonly ImportName[] | null
}

/** What a restore did. */
export interface Restored {
  /** The backup's file name. */
  readonly from: string
  /** The file name under which the workspace as it was is kept beside; null when there was none. */
  readonly aside: string | null
  readonly lacks: readonly ImportName[] | null
}

/** The backups of a workspace, the newest first, with what each lacks. Works where the workspace itself is damaged or gone. */
export function offerBackups(place: BackupPlace): BackupOffer[] {
  const now = importsIn(place.workspacePath)
  return listBackups(place.workspacePath, folderOf(place), identityOf(place.workspacePath)).map((backup) => {
    const imports = importsIn(backup.path)
    return {
      ...backup,
      isGood: isGood(backup.path),
      imports,
      lacks: now === null || imports === null ? null : lacking(now, imports),
    }
  })
}

/**
 * Puts a backup in the place of a workspace, which nobody may have open; what was there is kept beside under a name that says so.
 * `which` is a backup's number or a file's path; null takes the newest good one. The backup itself stays where it is. Throws
 * `not-found`, `workspace-damaged`, `workspace-in-use`, `not-writable` or `disk-full`; the workspace is then as it was.
 */
export function restoreBackup(place: BackupPlace, which: number | string | null, now: Date): Restored {
  const { workspacePath } = place
  const release = holdWorkspace(workspacePath)
  const part = newDraft(dirname(workspacePath))
  try {
    const source = typeof which === 'string' ? fileToRestore(which) : backupToRestore(place, which)
    copyFileSync(source, part)
    flushFile(part)
    if (!isGood(part)) throw notGood(basename(source))
    const before = importsIn(workspacePath)
    const after = importsIn(part)
    const reason = isGood(workspacePath) ? 'replaced' : 'damaged'
    const aside = replaceWorkspace(workspacePath, part, reason, now)
    keepDraft(part)
    return {
      from: basename(source),
      aside: aside === null ? null : basename(aside),
      lacks: before === null || after === null ? null : lacking(before, after),
    }
  } catch (thrown) {
    throw explainedFault(thrown, workspacePath)
  } finally {
    dropDraft(part)
    release()
  }
}

function backupToRestore(place: BackupPlace, number: number | null): string {
  const offers = listBackups(place.workspacePath, folderOf(place), identityOf(place.workspacePath))
  const found = offers.find((backup) => (number === null ? isGood(backup.path) : backup.number === number))
  if (found) return found.path
  const folder = folderOf(place)
  throw new RegularsError(
    'not-found',
    number === null ? said('safety.fault.noGoodBackup', { folder }) : said('safety.fault.noBackup', { number, folder }),
  )
}

function fileToRestore(path: string): string {
  if (!existsSync(path)) throw new RegularsError('not-found', said('safety.fault.noFile', { path }))
  assertPlainFile(path)
  return path
}

function notGood(file: string): RegularsError {
  return new RegularsError('workspace-damaged', said('safety.fault.damagedBackup', { file }))
}

/** What the workspace is called in its backups; null where that cannot be read. */
function identityOf(path: string): string | null {
  try {
    return peek(path, (database) => readSeal(database)?.identity ?? null)
  } catch {
    return null
  }
}
