import type { SegmentMap } from '../model/segment-map.ts'

/** A copy of a map to change, with an id and a title that none of `taken` has. */
export function copyOf(map: SegmentMap, taken: readonly SegmentMap[]): SegmentMap {
  const isFree = (id: string, title: string) => taken.every((one) => one.id !== id && one.title !== title)
  const base = map.id.slice(0, 45)
  for (let count = 1; ; count++) {
    const id = count === 1 ? `${base}-copy` : `${base}-copy-${count}`
    const title = `${map.title.slice(0, 45)}, ${count === 1 ? 'copy' : `copy ${count}`}`
    if (isFree(id, title)) return { ...map, id, title }
  }
}
