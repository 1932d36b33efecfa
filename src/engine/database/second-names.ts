import { existsSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { isSameFile } from '../../files/file-identity.ts'
import { RegularsError } from '../../shared/model/errors.ts'
import { said } from '../../shared/words/said.ts'
import { bytesOf } from './peek.ts'
import { nameOf } from './workspace-name.ts'

/** Why a workspace file gives way to another. */
export type SetAsideReason = 'damaged' | 'replaced'

/** `NAME.damaged-2026-11-27.regulars`, with a number where that is taken. */
export function freeName(workspacePath: string, reason: SetAsideReason, now: Date): string {
  const two = (value: number) => String(value).padStart(2, '0')
  const day = `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
  for (let number = 1; ; number++) {
    const name = `${nameOf(workspacePath)}.${reason}-${day}${number === 1 ? '' : `-${number}`}.regulars`
    const path = join(dirname(workspacePath), name)
    if (!existsSync(path)) return path
  }
}

/**
 * Takes back a replacement that was broken off while the workspace had the name of the file set aside as well: the second name goes,
 * and the log returns to the file. The workspace must be held. Throws what the file system throws.
 */
export function dropSecondNames(workspacePath: string): void {
  if (namesOf(workspacePath) < 2) return
  for (const path of setAsideFiles(workspacePath)) {
    if (!isSameFile(path, workspacePath)) continue
    if (existsSync(`${path}-wal`) && bytesOf(`${workspacePath}-wal`) === 0) {
      renameSync(`${path}-wal`, `${workspacePath}-wal`)
    }
    rmSync(path)
  }
}

/** Throws `not-writable` where a workspace file has more than one name: two programs could come to it past each other's lock. */
export function refuseSecondNames(workspacePath: string): void {
  const count = namesOf(workspacePath)
  if (count < 2) return
  throw new RegularsError('not-writable', said('files.workspace.hardLinks', { name: basename(workspacePath), count }))
}

function namesOf(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.nlink ?? 0
}

function setAsideFiles(workspacePath: string): string[] {
  const start = `${nameOf(workspacePath)}.`
  return readdirSync(dirname(workspacePath))
    .filter((file) => file.startsWith(start))
    .filter((file) => /^(damaged|replaced)-\d{4}-\d\d-\d\d(-\d+)?\.regulars$/.test(file.slice(start.length)))
    .map((file) => join(dirname(workspacePath), file))
}
