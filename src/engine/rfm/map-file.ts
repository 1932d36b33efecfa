import { basename } from 'node:path'
import { refuseWorkspace } from '../../files/held-files.ts'
import { readStart } from '../../files/regular-file.ts'
import { unreadableWords } from '../../files/unreadable-words.ts'
import { readMapFile } from '../../shared/calls/map-schema.ts'
import { RegularsError } from '../../shared/model/errors.ts'
import type { SegmentMap } from '../../shared/model/segment-map.ts'
import { said } from '../../shared/words/said.ts'

/** The largest file that is read as a segment map. */
const MAP_FILE_BYTES = 1_000_000

/** The map that a file holds. Throws `file-unreadable`, `too-large`, and what `readMapFile` throws. */
export function readMap(path: string): SegmentMap {
  return readMapFile(readText(path), basename(path))
}

function readText(path: string): string {
  refuseWorkspace(path)
  let bytes: Buffer
  try {
    bytes = readStart(path, MAP_FILE_BYTES + 1)
  } catch (error) {
    throw new RegularsError('file-unreadable', unreadableWords(basename(path), error), { cause: error })
  }
  if (bytes.length <= MAP_FILE_BYTES) return bytes.toString('utf8')
  throw new RegularsError('too-large', said('refusal.large-map', { name: basename(path) }))
}
