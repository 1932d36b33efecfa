import { expect, it } from 'vitest'
import { localeFor } from './locale.ts'

it.each([
  [[], 'en', 'en-GB', 'en-GB'],
  [[null, undefined, '', 'no tag!'], 'en', 'en-GB', 'en-GB'],
  [['en-US'], 'en', 'en-US', 'en-US'],
  [['en'], 'en', 'en-US', 'en-US'],
  [['de-AT', 'en-US'], 'en', 'en-AT', 'de-AT'],
  [['de'], 'en', 'en-DE', 'de'],
  [['xx!', 'fr-CA'], 'en', 'en-CA', 'fr-CA'],
  [['en-XA', 'de'], 'pseudo', 'en-XA', 'en-XA'],
] as const)('of %j texts are in %s, dates as in %s and numbers as in %s', (requested, language, tag, numbers) => {
  expect(localeFor(requested)).toEqual({ language, tag, numbers })
})
