import { basename } from 'node:path'
import { RegularsError } from '../shared/model/errors.ts'
import { isSameFile, realPath } from './file-identity.ts'

/** What SQLite and the lock put beside a workspace. */
const SIDE_FILE_ENDINGS = ['-wal', '-shm', '-journal', '-lock'] as const

/** What a held file is: the open workspace, or something that is being read. */
export type HeldAs = 'workspace' | 'input'

interface Held {
  readonly path: string
  readonly as: HeldAs
}

const held = new Set<Held>()

/**
 * Says that a file is in use, so that nothing this thread writes takes its place; a workspace's side files are held with it.
 * Gives what lets go of it again.
 */
export function holdFile(path: string, as: HeldAs): () => void {
  const entry = { path: whereItLeads(path), as }
  held.add(entry)
  return () => {
    held.delete(entry)
  }
}

/** Throws `not-writable` where a path leads to a file in use, by whatever name or link. */
export function refuseHeld(path: string): void {
  for (const { path: own, as } of held) {
    if (as === 'input' && isSameFile(path, own)) {
      throw new RegularsError(
        'not-writable',
        `"${basename(path)}" is the file that is being read. Save under another name, so that it is not lost.`,
      )
    }
    if (as === 'workspace' && ['', ...SIDE_FILE_ENDINGS].some((ending) => isSameFile(path, own + ending))) {
      throw new RegularsError(
        'not-writable',
        `"${basename(path)}" belongs to the open workspace. Save under another name, so that the workspace is not lost.`,
      )
    }
  }
}

function whereItLeads(path: string): string {
  try {
    return realPath(path)
  } catch {
    return path
  }
}
