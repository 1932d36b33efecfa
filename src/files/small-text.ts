import { basename } from 'node:path'
import { RegularsError } from '../shared/model/errors.ts'
import type { Text } from '../shared/words/said.ts'
import { refuseWorkspace } from './held-files.ts'
import { readStart } from './regular-file.ts'
import { unreadableWords } from './unreadable-words.ts'

/** The largest file that is read whole as a document of ours, in bytes. */
const MOST_BYTES = 1_000_000

/** The text of a document of ours, in UTF-8. Throws `file-unreadable`, and `too-large` with the text for it. */
export function readSmallText(path: string, tooLarge: Text): string {
  refuseWorkspace(path)
  let bytes: Buffer
  try {
    bytes = readStart(path, MOST_BYTES + 1)
  } catch (error) {
    throw new RegularsError('file-unreadable', unreadableWords(basename(path), error), { cause: error })
  }
  if (bytes.length <= MOST_BYTES) return bytes.toString('utf8')
  throw new RegularsError('too-large', tooLarge)
}
