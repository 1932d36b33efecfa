import { dirname, join } from 'node:path'
import { nameOf } from '../database/workspace-name.ts'

/** What a workspace file's name ends with. */
const ENDING = '.regulars'

/** The identity of workspaces from before they had one. */
export const UNKNOWN_IDENTITY = '00000000'

/** What a backup was made for: one of the last states of the workspace, or what it was before a newer Regulars changed it. */
export type BackupKind = 'regular' | 'before-update'

/** What the name of a backup says of it. */
export interface BackupName {
  readonly kind: BackupKind
  /** Goes up by one with each backup of a workspace, so that their order does not depend on the clock. */
  readonly number: number
  /** Local wall time, `2026-11-27 13.45.12`. */
  readonly madeAt: string
  /** Names the workspace, see `seal.ts`: two shops of the same name may share a folder. */
  readonly identity: string
}

/** The folder where backups go unless another one was chosen: beside the workspace. */
export function usualFolder(workspacePath: string): string {
  return join(dirname(workspacePath), `${nameOf(workspacePath)} backups`)
}

/** The file name of a backup. */
export function backupFileName(workspacePath: string, { kind, number, madeAt, identity }: BackupName): string {
  const why = kind === 'before-update' ? ' before update' : ''
  return `${nameOf(workspacePath)} backup ${number} ${madeAt}${why} (${identity})${ENDING}`
}

/** What a file's name says where it is that of a backup of a workspace of this name, else null. */
export function readBackupName(workspacePath: string, fileName: string): BackupName | null {
  const start = `${nameOf(workspacePath)} backup `
  if (!fileName.startsWith(start)) return null
  const match = /^(\d+) (\d{4}-\d\d-\d\d \d\d\.\d\d\.\d\d)( before update)? \(([0-9a-f]{8})\)\.regulars$/.exec(
    fileName.slice(start.length),
  )
  if (!match) return null
  const [, number, madeAt, why, identity] = match as unknown as [string, string, string, string | undefined, string]
  return { kind: why ? 'before-update' : 'regular', number: Number(number), madeAt, identity }
}

/** Local wall time as the names of backups hold it. */
export function wallTimeForName(now: Date): string {
  const two = (value: number) => String(value).padStart(2, '0')
  const day = `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
  return `${day} ${two(now.getHours())}.${two(now.getMinutes())}.${two(now.getSeconds())}`
}
