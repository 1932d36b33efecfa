import { expect, test } from 'vitest'
import { DEFAULT_SETTINGS } from '../../../../shared/model/settings.ts'
import { CHOICES, meaningOf, valueWords } from './setting-choices.ts'

test('every choice has its words, each its own', () => {
  for (const { key, options } of Object.values(CHOICES)) {
    const words = options.map((option) => valueWords({ ...DEFAULT_SETTINGS, ...option }, key))
    expect(words).not.toContain('')
    expect(new Set(words).size).toBe(options.length)
    for (const option of options) expect(meaningOf({ ...DEFAULT_SETTINGS, ...option }, key)).toMatch(/\.$/)
  }
  expect(meaningOf(DEFAULT_SETTINGS, 'asOf')).toMatch(/\.$/)
  expect(meaningOf(DEFAULT_SETTINGS, 'window')).toMatch(/\.$/)
})
