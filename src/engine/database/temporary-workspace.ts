import { lstatSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { holdWorkspace } from './open.ts'

const PREFIX = 'regulars-temporary-'
const NAME = 'temporary.regulars'

/** One that is younger may be about to be locked by the program that makes it. */
const OLD_MS = 60_000

/** A place for a workspace that is not kept. */
export interface TemporaryWorkspace {
  readonly path: string
  /** Removes it with all that lies beside it. Never throws. */
  remove(): void
}

/**
 * Makes a place for a workspace that is not kept, and removes those that former programs were killed over. Throws the
 * system's error when its folder for temporary files cannot be used.
 */
export function temporaryWorkspace(now: number): TemporaryWorkspace {
  sweep(now)
  const folder = mkdtempSync(join(tmpdir(), PREFIX))
  return { path: join(folder, NAME), remove: () => removeFolder(folder) }
}

function sweep(now: number): void {
  for (const name of namesIn(tmpdir())) {
    const folder = join(tmpdir(), name)
    if (name.startsWith(PREFIX) && isOldAndOurs(folder, now) && isUnlocked(join(folder, NAME))) removeFolder(folder)
  }
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}

/** The folder for temporary files is everybody's: what another person put there is not looked into. */
function isOldAndOurs(folder: string, now: number): boolean {
  const found = lstatSync(folder, { throwIfNoEntry: false })
  const isOurs = process.getuid === undefined || found?.uid === process.getuid()
  return found?.isDirectory() === true && isOurs && now - found.mtimeMs > OLD_MS
}

function isUnlocked(path: string): boolean {
  try {
    holdWorkspace(path)()
    return true
  } catch {
    return false
  }
}

function removeFolder(folder: string): void {
  try {
    rmSync(folder, { recursive: true, force: true })
  } catch {
    // The sweep of a later command finds it.
  }
}
