import { basename } from 'node:path'
import { RegularsError } from '../shared/model/errors.ts'
import { said } from '../shared/words/said.ts'
import { isSameFile, whereItLeads } from './file-identity.ts'

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
  const holder = holderOf(path)
  if (holder) throw new RegularsError('not-writable', said(`files.write.${holder.as}`, { name: basename(path) }))
}

/**
 * Throws `file-unreadable` where a path leads to the open workspace or what lies beside it. Closing any descriptor of a file lets go
 * of all locks that the program has on it, those of SQLite too, so that not even its first bytes may be read.
 */
export function refuseWorkspace(path: string): void {
  if (holderOf(path)?.as !== 'workspace') return
  throw new RegularsError('file-unreadable', said('files.read.workspace', { name: basename(path) }))
}

function holderOf(path: string): Held | undefined {
  return [...held].find(({ path: own, as }) =>
    (as === 'workspace' ? ['', ...SIDE_FILE_ENDINGS] : ['']).some((end) => isSameFile(path, own + end)),
  )
}
