import { expect, test } from 'vitest'
import { productsToOffer } from './products-to-offer.ts'

test('what was found comes first, what was added by hand is kept, and nothing stands there twice', () => {
  const found = { code: 'POST', name: 'Postage', lines: 2, revenue: 50_000, reason: 'postage', isSure: true } as const
  expect(productsToOffer(['X1', 'POST'], [found])).toEqual([
    { code: 'POST', found },
    { code: 'X1', found: null },
  ])
})

test('what was added by hand stands there until it is taken back', () => {
  const found = { code: 'X1', name: 'Tea', lines: 2, revenue: 50_000, reason: 'chosen', isSure: true } as const
  expect(productsToOffer(['X1'], [found])).toEqual([{ code: 'X1', found }])
  expect(productsToOffer([], [found])).toEqual([])
})
