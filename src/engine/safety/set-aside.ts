import { existsSync, linkSync, renameSync, rmSync } from 'node:fs'
import { dirname } from 'node:path'
import { dropSecondNames, freeName, type SetAsideReason } from '../database/second-names.ts'
import { flushFolder } from './flush-file.ts'

/**
 * Puts another file in a workspace's place and keeps the one that was there under a name that says why. There is always a whole
 * file of the workspace's name, whenever this is interrupted, but where the disk knows no links; what an interruption leaves is taken
 * back when the workspace is next opened. The workspace must be held. Returns the path of the one that was there, or null when
 * there was none.
 */
export function replaceWorkspace(workspacePath: string, by: string, reason: SetAsideReason, now: Date): string | null {
  dropSecondNames(workspacePath)
  const aside = existsSync(workspacePath) ? freeName(workspacePath, reason, now) : null
  if (aside !== null) {
    linkOrMove(workspacePath, aside)
    // The log belongs to the old file; the new one would be changed by it.
    if (existsSync(`${workspacePath}-wal`)) renameSync(`${workspacePath}-wal`, `${aside}-wal`)
  }
  rmSync(`${workspacePath}-shm`, { force: true })
  try {
    renameSync(by, workspacePath)
  } catch (thrown) {
    if (aside !== null) takeBack(workspacePath, aside)
    throw thrown
  }
  flushFolder(dirname(workspacePath))
  return aside
}

function linkOrMove(from: string, to: string): void {
  try {
    linkSync(from, to)
  } catch {
    renameSync(from, to)
  }
}

function takeBack(workspacePath: string, aside: string): void {
  if (existsSync(workspacePath)) {
    dropSecondNames(workspacePath)
    return
  }
  renameSync(aside, workspacePath)
  if (existsSync(`${aside}-wal`)) renameSync(`${aside}-wal`, `${workspacePath}-wal`)
}
