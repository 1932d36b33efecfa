import { statSync } from 'node:fs'
import { basename, dirname } from 'node:path'
import { explainingLostBytes, hasLostBytes, missingFolder, shortened } from '../../files/fault-words.ts'
import { codeOf, realPath } from '../../files/file-identity.ts'
import { kindOf } from '../../files/regular-file.ts'
import { RegularsError } from '../../shared/model/errors.ts'
import { said } from '../../shared/words/said.ts'

/** The longest ending of what SQLite puts beside a workspace; a name of more than 255 bytes cannot be. */
const ROOM_FOR_ENDING = '-journal'.length
const LONGEST_NAME = 255

/**
 * Where a workspace is, with all links followed: whoever opens it by another spelling comes to the same lock. Touches nothing.
 * Throws `not-found` where it must be there and is not, and `not-writable`, `file-unreadable` or `workspace-damaged` where there can
 * be none.
 */
export function findWorkspace(
  path: string,
  { mustExist, shared }: { readonly mustExist?: boolean; readonly shared?: boolean } = {},
): string {
  const name = basename(path)
  if (Buffer.byteLength(name) > LONGEST_NAME - ROOM_FOR_ENDING) {
    throw new RegularsError('not-writable', said('files.workspace.longName', { name: shortened(name) }))
  }
  const real = whereItLeads(path)
  const found = statSync(real, { throwIfNoEntry: false })
  if (!found) {
    if (mustExist || shared) {
      throw new RegularsError('not-found', explainingLostBytes(said('files.workspace.missing', { path }), path))
    }
    if (!hasLostBytes(path)) return real
    throw new RegularsError('not-writable', explainingLostBytes(said('files.workspace.lostName', { name }), path))
  }
  if (!found.isFile()) {
    throw new RegularsError('file-unreadable', said('files.workspace.noFile', { name, kind: kindOf(found) }))
  }
  if (found.size === 0 && mustExist) {
    throw new RegularsError('workspace-damaged', said('files.workspace.empty', { name }))
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
      throw new RegularsError('file-unreadable', said('files.workspace.circle', { name: basename(path) }), { cause })
    }
    const text = said('files.workspace.shutFolder', { folder: dirname(path) })
    throw new RegularsError('not-writable', text, { cause, detail: code })
  }
}
