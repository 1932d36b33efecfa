import { expect, it } from 'vitest'
import { rowOf } from '../shape/testing/shaped.ts'
import { Evidence } from './evidence.ts'
import { partsBetween, partsOfTotal } from './parts-of-total.ts'

/** The parts that a sheet of one row has, as what they hold and whether they are taxes. */
const parts = (cells: Readonly<Record<string, number | null>>) =>
  partsOfTotal(new Evidence({ row: 1, names: Object.keys(cells) }, [rowOf(2, ...Object.values(cells))]))
const shown = (cells: Readonly<Record<string, number | null>>) =>
  parts(cells).map(({ numbers, isTax }) => [(numbers[0] as number) / 10_000, isTax])

it('postage and taxes add to an order, discounts take away, however they are written', () => {
  expect(shown({ Shipping: 3, VAT: 2, Discount: 4, Coupon: -5 })).toEqual([
    [3, false],
    [2, true],
    [-4, false],
    [-5, false],
  ])
})

it('what holds nothing, is no money or has another name is no part, and six are at most', () => {
  expect(shown({ Shipping: 0, VAT: null, 'Tax rate': 20, 'Shipping date': 5, Points: 7 })).toEqual([])
  const eight = Object.fromEntries(Array.from({ length: 8 }, (_, at) => [`Shipping ${at}`, at]))
  expect(shown(eight).map(([amount]) => amount)).toEqual([1, 2, 3, 4, 5, 6])
})

it('the parts between sums and totals are the same on all rows, to the cent', () => {
  const [postage, tax] = parts({ Shipping: 3, VAT: 2 })
  const between = (sums: readonly number[], totals: readonly number[]) =>
    partsBetween(
      sums.map((each) => Math.round(each * 10_000)),
      totals.map((each) => Math.round(each * 10_000)),
      parts({ Shipping: 3, VAT: 2 }),
      sums.map(() => 0),
    )?.map(({ isTax }) => isTax)
  expect([postage?.isTax, tax?.isTax]).toEqual([false, true])
  expect(between([10, 20], [13, 23])).toEqual([false])
  expect(between([10, 20], [15, 25])).toEqual([false, true])
  expect(between([10, 20], [12, 22])).toEqual([true])
  expect(between([10, 20], [10, 20])).toEqual([])
  expect(between([10, 20], [13.01, 22.99])).toEqual([false])
  expect(between([10, 20], [13.02, 23])).toBeUndefined()
  expect(between([10, 20], [13, 22])).toBeUndefined()
  expect(between([10, Number.NaN], [13, 23])).toBeUndefined()
})
