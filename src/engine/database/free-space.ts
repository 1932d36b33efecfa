import { statfsSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, relative, resolve } from 'node:path'

/** What is asked of the disks, so that a test can answer. */
export interface Disks {
  /** Bytes that may still be written in a folder; null where that is not known. */
  readonly free: (folder: string) => number | null
  /** Whether two folders lie on one disk. */
  readonly areOne: (one: string, other: string) => boolean
}

/** The computer's own disks. */
export const DISKS: Disks = {
  free(folder) {
    try {
      const { bavail, bsize } = statfsSync(folder)
      return bavail * bsize
    } catch {
      return null
    }
  },
  areOne(one, other) {
    try {
      return statSync(one).dev === statSync(other).dev
    } catch {
      return true
    }
  },
}

/** With less than this the smallest thing that SQLite wants to write can fail. */
const NO_ROOM = 1024 * 1024

/** Where SQLite puts what it sorts on disk: it knows other variables than Node does, and looks for a folder itself. */
function sortingFolder(): string {
  const { SQLITE_TMPDIR, TMPDIR } = process.env
  if (process.platform === 'win32') return tmpdir()
  return SQLITE_TMPDIR ?? TMPDIR ?? '/var/tmp'
}

/**
 * Which disk is full when writing a workspace failed: the workspace's, the one of temporary files, or none by what the disks say.
 * Null stands for a workspace that is a temporary file itself.
 */
export function whichIsFull(workspacePath: string | null, disks: Disks = DISKS): 'workspace' | 'temporary' | null {
  const hasNoRoom = (folder: string) => (disks.free(folder) ?? Number.POSITIVE_INFINITY) < NO_ROOM
  if (workspacePath !== null && hasNoRoom(folderOf(workspacePath))) return 'workspace'
  return hasNoRoom(tmpdir()) || hasNoRoom(sortingFolder()) ? 'temporary' : null
}

/** Whether what SQLite sorts goes to another disk than the workspace. */
export function sortsElsewhere(workspacePath: string | null, disks: Disks = DISKS): boolean {
  return workspacePath === null || !disks.areOne(folderOf(workspacePath), sortingFolder())
}

function folderOf(workspacePath: string): string {
  return dirname(resolve(workspacePath))
}

/** Whether a path lies among the temporary files. */
export function isTemporary(path: string): boolean {
  const way = relative(tmpdir(), path)
  return way === '' || !(way.startsWith('..') || resolve(way) === way)
}
