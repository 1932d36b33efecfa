import type { SegmentMap } from '../model/segment-map.ts'
import type { Words } from '../words/words.ts'
import { mapText } from './map-text.ts'

/** A copy of a map to change, with an id and a title that none of `taken` has. */
export function copyOf(map: SegmentMap, taken: readonly SegmentMap[], { say, write }: Words): SegmentMap {
  const isFree = (id: string, title: string) => taken.every((one) => one.id !== id && one.title !== title)
  const base = map.id.slice(0, 45)
  const title = write(mapText(map.title)).slice(0, 45)
  for (let count = 1; ; count++) {
    const id = count === 1 ? `${base}-copy` : `${base}-copy-${count}`
    const own = say('maps.copy.title', { title, count })
    if (isFree(id, own)) return { ...map, id, title: own }
  }
}
