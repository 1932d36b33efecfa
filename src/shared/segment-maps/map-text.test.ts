import { expect, it } from 'vitest'
import { OTHERS } from '../model/segment-map.ts'
import { SEGMENT_MAP_WORDS } from '../words/en/segment-maps.ts'
import { ENGLISH } from '../words/english.ts'
import { localeFor } from '../words/locale.ts'
import { createWords } from '../words/words.ts'
import { SEGMENT_MAPS } from './index.ts'
import { mapText } from './map-text.ts'

const TEXTS = [
  ...SEGMENT_MAPS.flatMap(({ title, about }) => [title, about]),
  ...[OTHERS, ...SEGMENT_MAPS.flatMap(({ segments }) => segments)].flatMap(({ name, meaning, action }) => [
    name,
    meaning,
    action,
  ]),
]

it.each([...new Set(TEXTS)])('the built-in “%s” is known, and reads the same in English', (text) => {
  expect(mapText(text)).toHaveProperty('key')
  expect(ENGLISH.write(mapText(text))).toBe(text)
  expect(createWords(localeFor(['en-XA'])).write(mapText(text))).not.toBe(text)
})

it('no text of the catalogue is left over, and none is there twice', () => {
  expect(new Set(Object.values(SEGMENT_MAP_WORDS))).toEqual(new Set(TEXTS))
  expect(Object.values(SEGMENT_MAP_WORDS)).toHaveLength(new Set(TEXTS).size)
})

it('leaves what somebody wrote as it is', () => {
  expect(mapText('Friends of the house')).toBe('Friends of the house')
})
