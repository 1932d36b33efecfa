import { expect, test } from 'vitest'
import { exclusionWords } from './exclusion-words.ts'

test('nothing is said where the same products are excluded', () => {
  expect(exclusionWords([], [])).toBeNull()
  expect(exclusionWords(['POST', 'DOT'], ['DOT', 'POST'])).toBeNull()
})

test.each([
  [['POST'], [], 'This result excludes POST; a new one would exclude none.'],
  [
    [],
    ['A', 'B', 'C', 'D', 'E', 'F'],
    'This result excludes no items; a new one would exclude A, B, C, D, E, and 1 more.',
  ],
])('%j and now %j: %s', (then, now, words) => {
  expect(exclusionWords(then, now)).toBe(words)
})
