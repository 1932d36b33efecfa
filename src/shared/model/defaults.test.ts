import { expect, it } from 'vitest'
import { DEFAULT_SETTINGS } from './settings.ts'
import { UNKNOWN_SHOP } from './shop.ts'

it('weighs all scores alike until somebody says otherwise', () => {
  const { r, f, m } = DEFAULT_SETTINGS.weights
  expect([f, m]).toEqual([r, r])
  expect(r).toBeGreaterThan(0)
})

it('knows nothing of a shop, and begins its year in January, until somebody says otherwise', () => {
  const { firstMonth, hemisphere, ...unknown } = UNKNOWN_SHOP
  expect([firstMonth, hemisphere]).toEqual([1, 'auto'])
  for (const [what, known] of Object.entries(unknown)) expect({ [what]: known }).toEqual({ [what]: null })
})
