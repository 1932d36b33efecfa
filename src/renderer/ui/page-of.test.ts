import { expect, test } from 'vitest'
import { pageOf } from './page-of.ts'

test.each([
  [0, 0, { pages: 0, first: 0, last: 0, previous: null, next: null }],
  [50, 0, { pages: 1, first: 1, last: 50, previous: null, next: null }],
  [120, 0, { pages: 3, first: 1, last: 50, previous: null, next: 50 }],
  [120, 50, { pages: 3, first: 51, last: 100, previous: 0, next: 100 }],
  [120, 100, { pages: 3, first: 101, last: 120, previous: 50, next: null }],
])('of %i from %i', (total, offset, expected) => {
  expect(pageOf(total, offset, 50)).toEqual(expected)
})
