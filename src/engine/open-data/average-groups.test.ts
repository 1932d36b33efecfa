import fc from 'fast-check'
import { expect, it } from 'vitest'
import { averageGroups } from './average-groups.ts'

const groupsOf = (customers: readonly (readonly [spending: number, orders: number, id: string])[], groups: number) => [
  ...averageGroups(
    Float64Array.from(customers, ([spending]) => spending),
    Int32Array.from(customers, ([, orders]) => orders),
    customers.map(([, , id]) => id),
    groups,
  ),
]

it('puts the highest averages first, ties by id, the first groups one larger', () => {
  expect(groupsOf([[10, 1, 'c'], [30, 3, 'a'], [90, 1, 'e'], [20, 2, 'b'], [-5, 1, 'd']], 2)).toEqual([2, 1, 1, 1, 2]) // biome-ignore format: one customer each
})

it('tells averages apart that are one in doubles', () => {
  const [less, more] = [2 ** 51 + 3, 5 * 2 ** 50 + 8]
  expect(less * 5).toBe(more * 2)
  expect(groupsOf([[less, 2, 'a'], [more, 5, 'b']], 2)).toEqual([2, 1]) // biome-ignore format: one customer each
})

it('makes groups whose sizes differ by one at most, in order of the averages', () => {
  const customer = fc.tuple(fc.integer({ min: -1_000, max: 1_000 }), fc.integer({ min: 1, max: 5 }), fc.uuid())
  fc.assert(
    fc.property(fc.array(customer, { maxLength: 60 }), fc.integer({ min: 1, max: 7 }), (customers, groups) => {
      const found = groupsOf(customers, groups)
      const sizes = Array.from({ length: groups }, (_, at) => found.filter((group) => group === at + 1).length)
      expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1)
      expect(sizes).toEqual(sizes.toSorted((a, b) => b - a))
      for (const [a, [spending, orders]] of customers.entries()) {
        for (const [b, [other, of]] of customers.entries()) {
          if (spending * of > other * orders) expect(found[a]).toBeLessThanOrEqual(found[b] as number)
        }
      }
    }),
  )
})
