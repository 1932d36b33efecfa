import { statSync } from 'node:fs'
import { basename } from 'node:path'
import { RegularsError } from '../shared/model/errors.ts'
import { NotRegular } from './regular-file.ts'
import { unreadableWords } from './unreadable-words.ts'

/**
 * Throws `file-unreadable` where a path leads to no plain file, for what is handed to a library by its name: that would wait for a
 * pipe for ever.
 */
export function assertPlainFile(path: string): void {
  try {
    const found = statSync(path)
    if (!found.isFile()) throw new NotRegular(found)
  } catch (cause) {
    throw new RegularsError('file-unreadable', unreadableWords(basename(path), cause), { cause })
  }
}
