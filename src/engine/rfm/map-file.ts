import { basename } from 'node:path'
import { readSmallText } from '../../files/small-text.ts'
import { readMapFile } from '../../shared/calls/map-schema.ts'
import type { SegmentMap } from '../../shared/model/segment-map.ts'
import { said } from '../../shared/words/said.ts'

/** The map that a file holds. Throws `file-unreadable`, `too-large`, and what `readMapFile` throws. */
export function readMap(path: string): SegmentMap {
  const name = basename(path)
  return readMapFile(readSmallText(path, said('refusal.large-map', { name })), name)
}
