import { expect, test } from 'vitest'
import { exclusionWords } from './exclusion-words.ts'

test('nothing is said where the same products are left out', () => {
  expect(exclusionWords([], [])).toBeNull()
  expect(exclusionWords(['POST', 'DOT'], ['DOT', 'POST'])).toBeNull()
})

test.each([
  [['POST'], [], 'This run left out the product POST; a new result leaves out no product, as the shop wants it now.'],
  [
    [],
    ['A', 'B', 'C', 'D', 'E', 'F'],
    'This run left out no product; a new result leaves out the products A, B, C, D, E and 1 more, as the shop wants it now.',
  ],
])('%j and now %j: %s', (then, now, words) => {
  expect(exclusionWords(then, now)).toBe(words)
})
