import { expect, test } from 'vitest'
import { surplusWords } from './reason-words.ts'

test.each([
  [{ total: 0, surplus: 0, tooCommon: 0 }, 'Nobody looks like anybody else.'],
  [{ total: 1, surplus: 1, tooCommon: 0 }, '1 group; counting each as one makes 1 customer fewer.'],
  [
    { total: 3, surplus: 5, tooCommon: 1 },
    '3 groups; counting each as one makes 5 customers fewer. One value is shared by too many to tell anything.',
  ],
])('%j', (page, words) => {
  expect(surplusWords({ ...page, groups: [] })).toBe(words)
})
