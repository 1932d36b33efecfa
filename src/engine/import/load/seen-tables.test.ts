import { describe, expect, it } from 'vitest'
import { HashedText } from '../read/hashed-text.ts'
import { SEEN_LINES } from './seen-tables.ts'

const DAY = 19_783
const TIME = DAY * 86_400 + 3_600
const WANTED = {
  order: new HashedText('1001'),
  customer: new HashedText('ann'),
  product: new HashedText('tea'),
  time: TIME,
  quantity: 20_000,
  price: 45_000,
  amount: 90_000,
  kind: 0 as const,
}

/** A stored line of order 7, customer 8 and product 9. */
const stored = (
  order: string | null,
  customer: string | null,
  product: string | null,
  kind = 0,
  changedBy: number | null = null,
) => [1, 1, 7, order, 8, customer, 9, product, TIME, 20_000, 45_000, 90_000, kind, changedBy] as const

describe('a stored line is the same as one of a file', () => {
  it.each([
    ['as it came', '1001', 'ann', 'tea', true],
    ['of another order', '1002', 'ann', 'tea', false],
    ['of another customer', '1001', 'bob', 'tea', false],
    ['of another product', '1001', 'ann', 'pot', false],
    ['of a customer whose id was removed', '1001', 'P8', 'tea', true],
    ['of a customer who is called like another one whose id was removed', '1001', 'P9', 'tea', false],
    ['whose order, customer and product were lost', 'lost-7', 'lost-8', 'lost-9', true],
    ['of a customer who is called like another one that was lost', '1001', 'lost-7', 'tea', false],
  ])('%s', (_, order, customer, product, isSame) => {
    expect(SEEN_LINES.isSame(stored(order, customer, product), WANTED)).toBe(isSame)
  })

  it.each([
    ['that was cancelled', 3, null, false],
    ['that gives back', 2, null, true],
    ['that its own file takes back', 0, 1, true],
    ['that a later file changed', 0, 2, false],
  ])('%s', (_, kind, changedBy, isSame) => {
    expect(SEEN_LINES.isSame(stored('1001', 'ann', 'tea', kind, changedBy), WANTED)).toBe(isSame)
  })

  it.each([
    ['the customer’s day', `ann @${DAY}`, 'ann', true],
    ['the day of a customer whose id was removed', `P8 @${DAY}`, 'P8', true],
    ['an order that was lost', 'lost-7', 'ann', true],
    ['an order with a number of its own', '1001', 'ann', false],
  ])('where the till gives no number: %s', (_, order, customer, isSame) => {
    expect(SEEN_LINES.isSame(stored(order, customer, 'tea'), { ...WANTED, order: null })).toBe(isSame)
  })
})
