import { accessSync, constants, type Stats, statSync } from 'node:fs'
import { basename, dirname } from 'node:path'
import { RegularsError } from '../shared/model/errors.ts'
import { lostBytes, missingFolder, writingFault } from './fault-words.ts'
import { realPath } from './file-identity.ts'
import { refuseHeld } from './held-files.ts'
import { kindOf } from './regular-file.ts'

/** The most that disks allow for a name, in bytes; on Windows in UTF-16 units. */
const LONGEST_NAME = 255

/** Names that stand for devices on Windows, with any ending. */
const DEVICE_NAMES = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i

/** Where a file is to be written. */
export interface Target {
  /** With all links followed, so that the file behind a link is replaced, not the link. */
  readonly path: string
  readonly folder: string
  /** The file that is there already. */
  readonly replaced: Stats | null
}

/**
 * Finds where a path leads and whether a file may be put there. Throws `not-writable`, saying why not: the folder is missing or
 * shut, the name is too long, what is there is no plain file, or it is in use (see `holdFile`).
 */
export function findTarget(path: string): Target {
  try {
    const real = whereItLeads(path)
    const folder = dirname(real)
    accessSync(folder, constants.W_OK)
    const replaced = statSync(real, { throwIfNoEntry: false }) ?? null
    if (replaced && !replaced.isFile()) throw new RegularsError('not-writable', noFile(path, replaced))
    if (replaced) refuseProtected(path, real)
    refuseHeld(path)
    return { path: real, folder, replaced }
  } catch (cause) {
    throw writingFault(cause, path)
  }
}

function whereItLeads(path: string): string {
  const name = basename(path)
  const isTooLong = (process.platform === 'win32' ? name.length : Buffer.byteLength(name)) > LONGEST_NAME
  if (isTooLong) throw Object.assign(new Error(name), { code: 'ENAMETOOLONG' })
  if (process.platform === 'win32' && DEVICE_NAMES.test(name)) {
    throw new RegularsError('not-writable', `"${name}" is the name of a device on Windows. Choose another name.`)
  }
  const folder = statSync(dirname(path), { throwIfNoEntry: false })
  if (!folder?.isDirectory()) throw missingFolder(path)
  const lost = lostBytes(name)
  if (lost) throw new RegularsError('not-writable', `"${name}" cannot be written.${lost}`)
  return realPath(path)
}

function refuseProtected(path: string, real: string): void {
  try {
    accessSync(real, constants.W_OK)
  } catch (cause) {
    throw new RegularsError(
      'not-writable',
      `"${basename(path)}" is write-protected. Save under another name, or allow writing to it first.`,
      { cause },
    )
  }
}

function noFile(path: string, found: Stats): string {
  const name = basename(path)
  if (found.isDirectory()) return `"${path}" is a folder. Choose another name for the file.`
  return `"${name}" is ${kindOf(found)}, not a file, and stays as it is. Choose another name for the file.`
}
