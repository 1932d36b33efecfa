import { expect, test } from 'vitest'
import { listsInWords } from './lists-in-words.ts'

test('who was left out is said, and counted', () => {
  expect(listsInWords({ rows: 12, leftOut: 3 }, 'a.csv')).toBe(
    'Saved 12 customers to a.csv. 3 customers were excluded: they asked not to be contacted.',
  )
  expect(listsInWords({ rows: 1, leftOut: 1 }, 'a.csv')).toBe(
    'Saved 1 customer to a.csv. 1 customer was excluded: they asked not to be contacted.',
  )
  expect(listsInWords({ rows: 0, leftOut: 0 }, 'a.csv')).toBe('Saved 0 customers to a.csv.')
})
