import { describe, expect, it } from 'vitest'
import { rowOf } from '../shape/testing/shaped.ts'
import { Evidence } from './evidence.ts'
import { isLessDiscount } from './settle-net.ts'
import { PricesOfPieces } from './settle-price.ts'
import { isRefundName } from './settle-refunds.ts'
import { understandSheet } from './understand.ts'

type Cell = string | number | null

const understand = (names: string, ...rows: readonly (readonly Cell[])[]) =>
  understandSheet(
    [names.split(','), ...rows].map((row, at) => rowOf(at + 1, ...row)),
    'sales.csv',
    {},
    new Date(2026, 10, 22),
  )

describe('money given back beside the amount', () => {
  const NAMES = 'Order,Customer,Date,Total,Refunded'
  const refund = (...money: readonly (readonly [total: number, back: Cell])[]) =>
    understand(NAMES, ...money.map(([total, back], at) => [`A${at}`, `c${at}`, '2026-03-01', total, back])).reading
      .refund

  it('is found where it is part of what was paid, up to all of it', () => {
    expect(refund([10, 4], [20, 0])).toBe(4)
    expect(refund([10, 10], [20, null])).toBe(4)
    expect(refund([10, 10], [0, 0])).toBe(4)
  })

  it('is none where more comes back than was paid, nothing does, or it has rows of its own', () => {
    expect(refund([10, 15], [20, 0])).toBeNull()
    expect(refund([10, 0], [20, 0])).toBeNull()
    expect(refund([10, 4], [-4, 0])).toBeNull()
  })

  it('is told by the name of its column', () => {
    const names = ['Refund', 'Amount refunded', 'Rückerstattung', 'Refund date', 'Refunded by', 'Total']
    expect(names.map(isRefundName)).toEqual([true, true, true, false, false, false])
  })
})

it('what is left of an amount is told by the discount between them, on every row', () => {
  const isLess = (...rows: readonly (readonly Cell[])[]) =>
    isLessDiscount(
      new Evidence(
        { row: 1, names: ['Gross', 'Discount', 'Net'] },
        rows.map((row, at) => rowOf(at + 2, ...row)),
      ),
      0,
      2,
    )
  expect(isLess([10, 2, 8], [5, 0, 5])).toBe(true)
  expect(isLess([10, 2, 8.005], [5, null, 5])).toBe(true)
  expect(isLess([-10, -2, -8], [null, null, null])).toBe(true)
  expect(isLess([10, 2, 8], [5, 0, 4])).toBe(false)
  expect(isLess([10, 2, 12])).toBe(false)
  expect(isLess([10, 0, 10], [5, 0, 5])).toBe(false)
})

describe('the prices of products sold in several quantities', () => {
  const areOfAll = (...sold: readonly (readonly [product: string, quantity: number, price: number])[]) => {
    const prices = new PricesOfPieces()
    for (const [product, quantity, price] of sold) prices.add(product, quantity * 10_000, price * 10_000)
    return [prices.compared, prices.areOfAll]
  }

  it('are of all pieces where they grow with the quantity, and of one where they stay', () => {
    expect(areOfAll(['tea', 1, 2], ['tea', 3, 6], ['pot', 2, 10], ['pot', 1, 5])).toEqual([2, true])
    expect(areOfAll(['tea', 1, 2], ['tea', 3, 2])).toEqual([1, false])
    expect(areOfAll(['tea', 1, 2], ['tea', 3, 5])).toEqual([1, false])
    expect(areOfAll(['tea', 3, 1], ['tea', 1, 0.33])).toEqual([1, true])
  })

  it('tell nothing of one quantity, of no product, or of what costs nothing', () => {
    expect(areOfAll(['tea', 2, 2], ['tea', 2, 6])).toEqual([0, false])
    expect(areOfAll(['', 1, 2], ['', 3, 6])).toEqual([0, false])
    expect(areOfAll(['tea', 1, 0], ['tea', 3, 0], ['tea', 0, 5])).toEqual([0, false])
  })
})
