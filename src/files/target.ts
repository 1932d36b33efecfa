import { accessSync, constants, type Stats, statSync } from 'node:fs'
import { basename, dirname } from 'node:path'
import { RegularsError } from '../shared/model/errors.ts'
import { said, type Text } from '../shared/words/said.ts'
import { explainingLostBytes, hasLostBytes, missingFolder, writingFault } from './fault-words.ts'
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
    throw new RegularsError('not-writable', said('files.write.deviceName', { name }))
  }
  const folder = statSync(dirname(path), { throwIfNoEntry: false })
  if (!folder?.isDirectory()) throw missingFolder(path)
  if (hasLostBytes(name)) {
    const text = said('files.write.lostName', { name })
    throw new RegularsError('not-writable', explainingLostBytes(text, name))
  }
  return realPath(path)
}

function refuseProtected(path: string, real: string): void {
  try {
    accessSync(real, constants.W_OK)
  } catch (cause) {
    throw new RegularsError('not-writable', said('files.write.protected', { name: basename(path) }), { cause })
  }
}

function noFile(path: string, found: Stats): Text {
  const kind = kindOf(found)
  return kind === 'folder'
    ? said('files.write.folder', { path })
    : said('files.write.noFile', { name: basename(path), kind })
}
