import { expect, test } from 'vitest'
import { listsInWords } from './list-words.ts'

test('who was left out is said, and counted', () => {
  expect(listsInWords({ rows: 12, leftOut: 3 }, 'a.csv')).toBe(
    '12 customers are in a.csv. 3 who asked not to be contacted were left out.',
  )
  expect(listsInWords({ rows: 1, leftOut: 1 }, 'a.csv')).toBe(
    '1 customer is in a.csv. 1 who asked not to be contacted was left out.',
  )
  expect(listsInWords({ rows: 0, leftOut: 0 }, 'a.csv')).toBe('0 customers are in a.csv.')
})
