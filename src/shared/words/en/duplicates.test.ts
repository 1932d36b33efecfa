import { expect, test } from 'vitest'
import { localeFor } from '../locale.ts'
import { createWords } from '../words.ts'

test.each([
  [{ total: 0, surplus: 0, tooCommon: 0 }, 'No duplicates found.'],
  [{ total: 1, surplus: 1, tooCommon: 0 }, '1 group found. Merging would remove 1 duplicate customer.'],
  [
    { total: 3, surplus: 5, tooCommon: 1 },
    '3 groups found. Merging all of them would remove 5 duplicate customers. 1 value was ignored because too many customers share it.',
  ],
])('%j duplicates', (count, text) => {
  expect(createWords(localeFor(['en-GB'])).say('duplicates.count', count)).toBe(text)
})
