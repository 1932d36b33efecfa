import { expect, it } from 'vitest'
import { DEFAULT_SETTINGS } from './settings.ts'
import { UNKNOWN_SHOP } from './shop.ts'

it('weighs all scores alike until somebody says otherwise', () => {
  const { r, f, m } = DEFAULT_SETTINGS.weights
  expect([f, m]).toEqual([r, r])
  expect(r).toBeGreaterThan(0)
})

it('begins a year in January, whatever the shop, until somebody says otherwise', () => {
  expect(UNKNOWN_SHOP).toEqual({
    name: null,
    logo: null,
    currency: null,
    firstMonth: 1,
    hemisphere: 'auto',
    language: null,
  })
})
