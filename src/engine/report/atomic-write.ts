import { randomUUID } from 'node:crypto'
import { constants } from 'node:fs'
import { access, type FileHandle, open, rename, rm, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { RegularsError } from '../../shared/model/errors.ts'

// Virus scanners and sync clients hold a new file for moments; a file open in Excel stays locked.
const RETRY_DELAYS_MS = [20, 50, 100, 200, 400]
const LOCKED = new Set(['EPERM', 'EBUSY', 'EACCES'])
const FULL = new Set(['ENOSPC', 'EDQUOT'])

/** What {@link writeAtomically} asks of the disk, so that a test can make it fail. */
export interface Disk {
  readonly open: (path: string) => Promise<FileHandle>
  readonly rename: (from: string, to: string) => Promise<void>
}

const REAL_DISK: Disk = { open: (path) => open(path, 'wx'), rename }

/**
 * Writes a file so that it is there whole or not at all: `write` fills a temporary file in the same folder, which is then
 * flushed and takes the target's place. On failure the old file stays and the temporary one goes. Gives the file's bytes.
 * @throws RegularsError `not-writable` or `disk-full`, saying what to do; whatever else `write` throws
 */
export async function writeAtomically(
  path: string,
  write: (file: FileHandle) => Promise<void>,
  disk: Disk = REAL_DISK,
): Promise<number> {
  await checkTarget(path)
  const temporary = join(dirname(path), `.${basename(path)}.${randomUUID().slice(0, 8)}.tmp`)
  try {
    const file = await disk.open(temporary)
    let bytes: number
    try {
      await write(file)
      await file.sync()
      bytes = (await file.stat()).size
    } finally {
      await file.close()
    }
    await renameWithRetries(temporary, path, disk)
    return bytes
  } catch (cause) {
    await rm(temporary, { force: true })
    throw inWords(cause, path)
  }
}

async function checkTarget(path: string): Promise<void> {
  const folder = dirname(path)
  const isFolder = await stat(folder).then(
    (found) => found.isDirectory(),
    () => false,
  )
  if (!isFolder) {
    throw new RegularsError(
      'not-writable',
      `The folder "${folder}" does not exist. Create it, or choose another folder for "${basename(path)}".`,
    )
  }
  await access(folder, constants.W_OK).catch((cause: unknown) => {
    throw inWords(cause, path)
  })
  const target = await stat(path).catch(() => null)
  if (target?.isDirectory()) {
    throw new RegularsError('not-writable', `"${path}" is a folder. Choose another name for the file.`)
  }
}

async function renameWithRetries(from: string, to: string, disk: Disk): Promise<void> {
  for (const delay of RETRY_DELAYS_MS) {
    try {
      return await disk.rename(from, to)
    } catch (cause) {
      if (!LOCKED.has(codeOf(cause))) throw cause
      await wait(delay)
    }
  }
  try {
    await disk.rename(from, to)
  } catch (cause) {
    if (!LOCKED.has(codeOf(cause))) throw cause
    throw new RegularsError(
      'not-writable',
      `"${basename(to)}" cannot be replaced: another program holds it, perhaps Excel. Close it there and try again, or save under another name.`,
      { cause },
    )
  }
}

function inWords(cause: unknown, path: string): unknown {
  const code = codeOf(cause)
  if (cause instanceof RegularsError) return cause
  if (FULL.has(code)) {
    return new RegularsError(
      'disk-full',
      `The disk has no room for "${basename(path)}". Free some space, or choose another disk.`,
      { cause },
    )
  }
  if (LOCKED.has(code) || code === 'EROFS') {
    return new RegularsError(
      'not-writable',
      `Nothing can be written in the folder "${dirname(path)}". Choose a folder of your own, such as Documents.`,
      { cause },
    )
  }
  return cause
}

function codeOf(cause: unknown): string {
  return cause instanceof Error && 'code' in cause ? String(cause.code) : ''
}
