import { expect, test } from 'vitest'
import { ENGLISH } from '../words/english.ts'
import { copyOf } from './copy-map.ts'
import { findMap, SEGMENT_MAPS } from './index.ts'

test('a copy has an id and a title of its own, however often it is copied', () => {
  const first = copyOf(findMap('ten-rf'), SEGMENT_MAPS, ENGLISH)
  const second = copyOf(findMap('ten-rf'), [...SEGMENT_MAPS, first], ENGLISH)
  expect([first.id, second.id]).toEqual(['ten-rf-copy', 'ten-rf-copy-2'])
  expect(first.title).not.toBe(second.title)
  expect(first.rules).toBe(findMap('ten-rf').rules)
})
