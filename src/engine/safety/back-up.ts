import { existsSync, mkdirSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { codeOf } from '../../files/file-identity.ts'
import { RegularsError } from '../../shared/model/errors.ts'
import { said } from '../../shared/words/said.ts'
import { explainedFault } from '../database/explain-fault.ts'
import { readSeal } from '../database/seal.ts'
import type { Database } from '../database/sqlite.ts'
import { type BackupKind, backupFileName, UNKNOWN_IDENTITY, usualFolder, wallTimeForName } from './backup-names.ts'
import { type CopyWatch, copyWorkspace, copyWorkspaceAtOnce } from './copy-workspace.ts'
import { type BackupFile, listBackups } from './list-backups.ts'

/** How many backups of each kind are kept. */
const KEPT: Readonly<Record<BackupKind, number>> = { regular: 3, 'before-update': 1 }

/** What is backed up where. */
export interface BackupPlace {
  readonly workspacePath: string
  /** The folder that somebody chose; null takes the usual one beside the workspace, which is made when it is missing. */
  readonly folder: string | null
}

/**
 * Makes a backup of a workspace and removes the oldest ones beyond those that are kept. Throws a `RegularsError` that says why
 * there is no new backup; the older ones are then all there.
 */
export async function backUp(
  database: Database,
  place: BackupPlace,
  now: Date,
  watch: CopyWatch = {},
): Promise<BackupFile> {
  const target = nextBackup(database, place, 'regular', now)
  try {
    await copyWorkspace(database, target.path, watch)
  } catch (thrown) {
    throw whyNot(explainedFault(thrown, target.path), target.folder)
  }
  return keepNewest(place, target)
}

/** Makes a backup before a newer Regulars changes the schema; throws as {@link backUp} does. */
export function backUpBeforeUpdate(database: Database, place: BackupPlace, now: Date): BackupFile {
  const target = nextBackup(database, place, 'before-update', now)
  try {
    copyWorkspaceAtOnce(database, target.path)
  } catch (thrown) {
    throw whyNot(explainedFault(thrown, target.path), target.folder)
  }
  return keepNewest(place, target)
}

interface NextBackup {
  readonly path: string
  readonly folder: string
  readonly identity: string
  readonly kind: BackupKind
}

function nextBackup(database: Database, place: BackupPlace, kind: BackupKind, now: Date): NextBackup {
  const folder = folderFor(place)
  const identity = readSeal(database)?.identity ?? UNKNOWN_IDENTITY
  const number = (listBackups(place.workspacePath, folder, identity)[0]?.number ?? 0) + 1
  const file = backupFileName(place.workspacePath, { kind, number, madeAt: wallTimeForName(now), identity })
  return { path: join(folder, file), folder, identity, kind }
}

function keepNewest(place: BackupPlace, { folder, identity, kind }: NextBackup): BackupFile {
  const kept = listBackups(place.workspacePath, folder, identity).filter((backup) => backup.kind === kind)
  for (const old of kept.slice(KEPT[kind])) rmSync(old.path, { force: true })
  return kept[0] as BackupFile
}

/** The folder of a workspace's backups. */
export function folderOf({ workspacePath, folder }: BackupPlace): string {
  return folder ?? usualFolder(workspacePath)
}

function folderFor(place: BackupPlace): string {
  const folder = folderOf(place)
  // A folder that was chosen may lie on a disk that is not there now: it must not be made anew elsewhere.
  if (place.folder === null && existsSync(dirname(place.workspacePath))) {
    try {
      mkdirSync(folder, { recursive: true })
    } catch (cause) {
      throw whyNot(cause, folder)
    }
  }
  if (existsSync(folder)) return folder
  throw new RegularsError('not-writable', said('safety.fault.noFolder', { folder }))
}

function whyNot(thrown: unknown, folder: string): unknown {
  if (thrown instanceof RegularsError && thrown.code !== 'disk-full' && thrown.code !== 'not-writable') return thrown
  const code = codeOf(thrown)
  if (code === 'disk-full' || code === 'ENOSPC') {
    return new RegularsError('disk-full', said('safety.fault.full', { folder }), { cause: thrown })
  }
  return new RegularsError('not-writable', said('safety.fault.shutFolder', { folder }), { cause: thrown })
}
