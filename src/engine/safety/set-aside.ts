import { existsSync, linkSync, renameSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { nameOf } from './backup-names.ts'
import { flushFolder } from './flush-file.ts'

/** Why a workspace file gives way to another. */
export type SetAsideReason = 'damaged' | 'replaced'

/**
 * Puts another file in a workspace's place and keeps the one that was there under a name that says why. There is always a whole
 * file of the workspace's name, whenever this is interrupted, but where the disk knows no links. Nobody may have the workspace
 * open. Returns the path of the one that was there, or null when there was none.
 */
export function replaceWorkspace(workspacePath: string, by: string, reason: SetAsideReason, now: Date): string | null {
  const aside = existsSync(workspacePath) ? freeName(workspacePath, reason, now) : null
  if (aside !== null) {
    linkOrMove(workspacePath, aside)
    // The log belongs to the old file; the new one would be changed by it.
    if (existsSync(`${workspacePath}-wal`)) renameSync(`${workspacePath}-wal`, `${aside}-wal`)
  }
  rmSync(`${workspacePath}-shm`, { force: true })
  renameSync(by, workspacePath)
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

/** `NAME.damaged-2026-11-27.regulars`, with a number where that is taken. */
function freeName(workspacePath: string, reason: SetAsideReason, now: Date): string {
  const two = (value: number) => String(value).padStart(2, '0')
  const day = `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
  for (let number = 1; ; number++) {
    const name = `${nameOf(workspacePath)}.${reason}-${day}${number === 1 ? '' : `-${number}`}.regulars`
    const path = join(dirname(workspacePath), name)
    if (!existsSync(path)) return path
  }
}
