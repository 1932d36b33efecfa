import fc from 'fast-check'
import { expect, it } from 'vitest'
import { productsOfGroups } from './bought-more.ts'
import type { SumsOfGroups } from './product-sums.ts'
import type { Purchases } from './purchases.ts'

it('a group’s products are those that more of it bought than of all, by how many more, then by how many, then as they come', () => {
  // Of the products 1 to 6; all customers are in the one group.
  const allBuyers = Int32Array.of(0, 10, 4, 10, 8, 2, 1)
  const buyers = [0, 5, 4, 6, 8, 1, 1]
  const spending = [0, 10, 70, 30, 30, 50, 90]
  const [group] = productsOfGroups(
    { names: ['Champions'], of: Uint16Array.of(0, 1, 1) },
    {
      // Those in no group come first.
      spending: Float64Array.of(...spending.map(() => 0), ...spending),
      buyers: Int32Array.of(...buyers.map(() => 9), ...buyers),
    } as unknown as SumsOfGroups,
    { customers: Int32Array.of(1, 2) } as Purchases,
    { allBuyers, minBuyers: 2, most: 5 },
  )
  expect(group).toMatchObject({ name: 'Champions', customers: 2 })
  // All who bought 2 and 4 are of the group; of 5 and of 1 half. What fewer than two bought is not compared.
  expect(group?.byLift.map(({ product }) => product)).toEqual([4, 2, 3, 1, 5])
  expect(group?.bySpending.map(({ product }) => product)).toEqual([6, 2, 5, 3, 4])
})

it('whatever was bought, it stands by its share of buyers in the group, then by how many they are, then as it comes', () => {
  const anyProduct = fc.record({ inGroup: fc.nat(9), others: fc.nat(9) })
  fc.assert(
    fc.property(fc.array(anyProduct, { maxLength: 12 }), (products) => {
      const buyers = products.map(({ inGroup }) => inGroup)
      const allBuyers = Int32Array.from(products, ({ inGroup, others }) => inGroup + others)
      const none = products.map(() => 0)
      const [group] = productsOfGroups(
        { names: [1], of: Uint16Array.of(1) },
        {
          spending: Float64Array.of(...none, ...none),
          buyers: Int32Array.of(...none, ...buyers),
        } as unknown as SumsOfGroups,
        { customers: Int32Array.of(0) } as Purchases,
        { allBuyers, minBuyers: 1, most: 12 },
      )
      const share = (at: number) => (buyers[at] ?? 0) / (allBuyers[at] ?? 1)
      const bought = [...buyers.keys()].filter((at) => buyers[at] !== 0)
      const inOrder = bought.toSorted((a, b) => share(b) - share(a) || (buyers[b] ?? 0) - (buyers[a] ?? 0))
      expect(group?.byLift.map(({ product }) => product)).toEqual(inOrder)
    }),
  )
})
