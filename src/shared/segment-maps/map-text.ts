import { SEGMENT_MAP_WORDS } from '../words/en/segment-maps.ts'
import { said, type Text } from '../words/said.ts'
import type { PlainKey } from '../words/words.ts'

const KEYS: ReadonlyMap<string, PlainKey> = new Map(
  Object.entries(SEGMENT_MAP_WORDS).map(([key, text]) => [text, key as keyof typeof SEGMENT_MAP_WORDS]),
)

/**
 * A name, title, meaning or action of a segment map, to be written for its reader. Maps are documents, which results and files keep
 * as texts and people edit; those of the built-in maps are known by their English and can so be said in any language, in old results
 * and in copies too. What somebody wrote stands for itself.
 */
export function mapText(text: string): Text {
  const key = KEYS.get(text)
  return key === undefined ? text : said(key)
}
