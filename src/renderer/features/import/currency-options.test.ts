import { expect, test } from 'vitest'
import { currencyOptions } from './currency-options.ts'

test.each([
  [[], null, { isNeeded: false, into: [], keep: [] }],
  [[], 'EUR', { isNeeded: false, into: ['EUR'], keep: [] }],
  [['EUR'], null, { isNeeded: false, into: ['EUR'], keep: ['EUR'] }],
  [['EUR'], 'EUR', { isNeeded: false, into: ['EUR'], keep: ['EUR'] }],
  [['EUR', 'USD'], null, { isNeeded: true, into: ['EUR', 'USD'], keep: ['EUR', 'USD'] }],
  [['EUR', 'USD'], 'EUR', { isNeeded: true, into: ['EUR'], keep: ['EUR'] }],
  [['USD'], 'EUR', { isNeeded: true, into: ['EUR'], keep: [] }],
])('%j in a workspace of %s', (inFile, workspace, expected) => {
  expect(currencyOptions(inFile, workspace)).toEqual(expected)
})
