import { type FileHandle, open } from 'node:fs/promises'
import { setTimeout as wait } from 'node:timers/promises'
import { dropDraft, keepDraft, newDraft, sweepDrafts } from './drafts.ts'
import { writingFault } from './fault-words.ts'
import { putInPlace, type Rename } from './put-in-place.ts'
import { findTarget, type Target } from './target.ts'

/** What {@link writeWhole} asks of the disk, so that a test can make it fail. */
export interface Disk {
  readonly open?: (path: string) => Promise<FileHandle>
  readonly rename?: Rename
}

/**
 * Writes a file so that it is there whole or not at all: a draft in the same folder is filled, by `content` where that is a
 * function, flushed, and takes the target's place with the mode of the file that it replaces. On failure the old file stays and the
 * draft goes. Gives the file's bytes.
 * @throws RegularsError `not-writable` or `disk-full`, saying what to do; whatever else `content` throws
 */
export async function writeWhole(
  path: string,
  content: string | Uint8Array | ((file: FileHandle) => Promise<void>),
  disk: Disk = {},
): Promise<number> {
  const target = findTarget(path)
  sweepDrafts(target.folder, Date.now())
  const draft = newDraft(target.folder)
  try {
    const file = await (disk.open ?? ((name) => open(name, 'wx')))(draft)
    let bytes: number
    try {
      if (typeof content === 'function') await content(file)
      else await file.writeFile(content)
      await takeOver(file, target)
      await file.sync()
      bytes = (await file.stat()).size
    } finally {
      await file.close()
    }
    // What was there may have changed while the draft was written.
    for (const delay of putInPlace(draft, findTarget(path), disk.rename)) await wait(delay)
    keepDraft(draft)
    return bytes
  } catch (cause) {
    dropDraft(draft)
    throw writingFault(cause, path)
  }
}

async function takeOver(file: FileHandle, { replaced }: Target): Promise<void> {
  if (!replaced || process.platform === 'win32') return
  // Another owner can be set by the superuser only; the mode is what keeps others out.
  await file.chown(replaced.uid, replaced.gid).catch(() => {})
  await file.chmod(replaced.mode & 0o7777)
}
