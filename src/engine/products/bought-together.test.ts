import fc from 'fast-check'
import { expect, it } from 'vitest'
import { boughtTogether } from './bought-together.ts'
import { ordersOf } from './testing/orders-of.ts'

it('tells lifts apart that a float does not', () => {
  // 94,906,267² and its neighbours round to the same double; given as counts, however many orders there are.
  const inOrders = Int32Array.of(0, 94_906_267, 94_906_267, 94_906_266, 94_906_268)
  const baskets = [
    [2, 1],
    [4, 3],
  ]
  const pairs = boughtTogether(ordersOf(baskets), inOrders, { minOrders: 1, most: 9 })
  // The product of the second pair is smaller by one, so that its lift is higher.
  expect(pairs.map(({ a, b }) => [a, b])).toEqual([
    [3, 4],
    [1, 2],
  ])
})

it('breaks ties by the first product, then by the second', () => {
  const baskets = [[3, 2, 1]]
  const pairs = boughtTogether(ordersOf(baskets), Int32Array.of(0, 1, 1, 1), { minOrders: 1, most: 9 })
  expect(pairs.map(({ a, b }) => [a, b])).toEqual([
    [1, 2],
    [1, 3],
    [2, 3],
  ])
})

it('counts every pair, however the work is cut up', () => {
  const basket = fc.uniqueArray(fc.integer({ min: 1, max: 12 }), { maxLength: 8 })
  fc.assert(
    fc.property(fc.array(basket, { maxLength: 20 }), fc.integer({ min: 1, max: 60 }), (baskets, cells) => {
      const inOrders = Int32Array.from({ length: 13 }, (_, at) => baskets.filter((each) => each.includes(at)).length)
      const found = boughtTogether(ordersOf(baskets), inOrders, { minOrders: 2, most: 99 }, cells)
      const expected = Array.from({ length: 13 * 13 }, (_, at) => [Math.floor(at / 13), at % 13] as const)
        .filter(([a, b]) => a < b && Math.min(inOrders[a] as number, inOrders[b] as number) >= 2)
        .map(([a, b]) => [a, b, baskets.filter((each) => each.includes(a) && each.includes(b)).length] as const)
        .filter(([, , both]) => both >= 2)
      expect(found.map(({ a, b, both }) => [a, b, both]).sort()).toEqual(expected.map((each) => [...each]).sort())
    }),
  )
})
