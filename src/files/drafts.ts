import { randomBytes } from 'node:crypto'
import { lstatSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { threadId } from 'node:worker_threads'

// What SQLite puts beside a draft that is a database goes with it. Short whatever the file is called, since a name may have 255 bytes at most.
const DRAFT = /^\.regulars-(\d+)-(\d+)-[0-9a-f]{8}\.tmp(?:-journal|-wal|-shm)?$/

/** A draft that nobody has written to for so long has been left behind. */
const OLD_MS = 10 * 60_000

const open = new Set<string>()

/**
 * A free name beside the target for a file that is being written. Until `dropDraft` or `keepDraft`, it is removed when this thread
 * or process ends.
 */
export function newDraft(folder: string): string {
  if (open.size === 0) process.once('exit', dropAll)
  const path = join(folder, `.regulars-${process.pid}-${threadId}-${randomBytes(4).toString('hex')}.tmp`)
  open.add(path)
  return path
}

/** Removes a draft that came to nothing. Never throws. */
export function dropDraft(path: string): void {
  remove(path)
  keepDraft(path)
}

/** Forgets a draft that has become the file. */
export function keepDraft(path: string): void {
  open.delete(path)
  if (open.size === 0) process.off('exit', dropAll)
}

/** Removes from a folder what former programs were killed over. Never throws. */
export function sweepDrafts(folder: string, now: number): void {
  removeDrafts(folder, (path) => {
    const found = lstatSync(path, { throwIfNoEntry: false })
    return found?.isFile() === true && now - found.mtimeMs > OLD_MS
  })
}

/** Removes from a folder what a thread of this process left when it was ended from outside. Never throws. */
export function dropDraftsOfThread(folder: string, thread: number): void {
  removeDrafts(folder, (_, pid, of) => pid === process.pid && of === thread)
}

function removeDrafts(folder: string, isLeft: (path: string, pid: number, thread: number) => boolean): void {
  try {
    for (const name of readdirSync(folder)) {
      const [, pid, thread] = DRAFT.exec(name) ?? []
      const path = join(folder, name)
      if (pid !== undefined && isLeft(path, Number(pid), Number(thread))) remove(path)
    }
  } catch {
    // What cannot be looked at stays; it takes room and nothing else.
  }
}

function dropAll(): void {
  for (const path of open) remove(path)
}

function remove(path: string): void {
  try {
    rmSync(path, { force: true })
  } catch {
    // The sweep of a later writing finds it.
  }
}
