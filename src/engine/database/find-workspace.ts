import { statSync } from 'node:fs'
import { basename, dirname } from 'node:path'
import { lostBytes, missingFolder, shortened } from '../../files/fault-words.ts'
import { codeOf, realPath } from '../../files/file-identity.ts'
import { kindOf } from '../../files/regular-file.ts'
import { RegularsError } from '../../shared/model/errors.ts'
import type { OpenOptions } from './open.ts'

/** The longest ending of what SQLite puts beside a workspace; a name of more than 255 bytes cannot be. */
const ROOM_FOR_ENDING = '-journal'.length
const LONGEST_NAME = 255

/**
 * Where a workspace is, with all links followed: whoever opens it by another spelling comes to the same lock. Touches nothing.
 * Throws `not-found` where it must be there and is not, and `not-writable`, `file-unreadable` or `workspace-damaged` where there can
 * be none.
 */
export function findWorkspace(path: string, { mustExist, shared }: OpenOptions = {}): string {
  const name = basename(path)
  if (Buffer.byteLength(name) > LONGEST_NAME - ROOM_FOR_ENDING) {
    throw new RegularsError('not-writable', `The name "${shortened(name)}" is too long for a workspace. Shorten it.`)
  }
  const real = whereItLeads(path)
  const found = statSync(real, { throwIfNoEntry: false })
  if (!found) {
    const lost = lostBytes(path)
    if (mustExist || shared) throw new RegularsError('not-found', `There is no workspace ${path}.${lost}`)
    if (lost) throw new RegularsError('not-writable', `The workspace "${name}" cannot be made.${lost}`)
    return real
  }
  if (!found.isFile()) throw new RegularsError('file-unreadable', `"${name}" is ${kindOf(found)}, not a workspace.`)
  if (found.size === 0 && mustExist) {
    throw new RegularsError('workspace-damaged', `"${name}" is an empty file, not a workspace. It was left as it is.`)
  }
  // Who shares it has looked before.
  if (found.nlink > 1 && !shared) {
    throw new RegularsError(
      'not-writable',
      `"${name}" has ${found.nlink} names on this disk (hard links), so that two programs could change it at once. Make a copy of it and open that, or remove its other names.`,
    )
  }
  return real
}

function whereItLeads(path: string): string {
  try {
    return realPath(path)
  } catch (cause) {
    const code = codeOf(cause)
    if (code === 'ENOENT' || code === 'ENOTDIR') throw missingFolder(path)
    if (code === 'ELOOP') {
      throw new RegularsError('file-unreadable', `"${basename(path)}" is a link that leads back to itself.`, { cause })
    }
    throw new RegularsError(
      'not-writable',
      `The workspace could not be opened: the folder ${dirname(path)} may not be looked into.`,
      { cause, detail: code },
    )
  }
}
