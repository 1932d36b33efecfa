import { basename, isAbsolute } from 'node:path'
import { z } from 'zod'
import type { FileRef } from '../../shared/calls/file-ref.ts'
import { RegularsError } from '../../shared/model/errors.ts'
import { said } from '../../shared/words/said.ts'
import { isSpreadsheetPath } from './file-names.ts'
import type { FileTokens } from './file-tokens.ts'

const droppedPath = z.string().max(32_768).refine(isAbsolute)

/**
 * The token of a dropped file. The path comes from the preload's `getPathForFile`, which only knows files that were dropped; should
 * somebody else speak on that channel, a whole path to a plain file with the ending of an export is all that is taken. Throws `usage` or
 * `file-unreadable`.
 */
export function droppedFile(path: unknown, tokens: FileTokens): FileRef {
  const { success, data } = droppedPath.safeParse(path)
  if (!success) throw new RegularsError('file-unreadable', said('chosen.noDrop'))
  if (!isSpreadsheetPath(data)) throw new RegularsError('usage', said('chosen.notToImport', { name: basename(data) }))
  return tokens.toRead(data)
}
