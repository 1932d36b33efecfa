import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nextProducts } from './next-products.ts'
import { ordersOf } from './testing/orders-of.ts'

/** By the plainest of ways, by floats that such small sets do not bring to err. */
function plainly(sets: readonly (readonly number[])[], customer: number) {
  const own = new Set(sets[customer])
  const likeness = (other: number) => {
    const set = sets[other] ?? []
    return Math.round((1e9 * set.filter((product) => own.has(product)).length) / Math.sqrt(set.length))
  }
  const peers = [...sets.keys()]
    .filter((other) => other !== customer && likeness(other) > 0)
    .sort((a, b) => likeness(b) - likeness(a) || a - b)
    .slice(0, 100)
  const buyersAmong = (customers: readonly number[], product: number) =>
    customers.filter((each) => sets[each]?.includes(product)).length
  const all = [...sets.keys()]
  return [...new Set(sets.flat())]
    .filter((product) => !own.has(product) && buyersAmong(peers, product) >= 2)
    .sort((a, b) => buyersAmong(peers, b) - buyersAmong(peers, a) || buyersAmong(all, a) - buyersAmong(all, b) || a - b)
    .slice(0, 10)
    .map((product) => ({ product, buyers: buyersAmong(peers, product), peers: peers.length }))
}

describe('nextProducts', () => {
  it('are what the customers most like one bought and this one did not', () => {
    const set = fc.uniqueArray(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 6 })
    fc.assert(
      fc.property(fc.array(set, { minLength: 1, maxLength: 12 }), (sets) => {
        const { find } = nextProducts(ordersOf(sets), 10)
        // Twice, as what one question leaves behind must not reach the next.
        for (const round of [0, 1]) {
          for (const customer of sets.keys()) {
            expect([round, find(customer)]).toEqual([round, plainly(sets, customer)])
          }
        }
      }),
      { numRuns: 200 },
    )
  })

  it('looks at the hundred most like one', () => {
    // 100 customers like the first in all they bought, and 150 who share one of three products with it.
    const sets = [
      [1, 2],
      ...Array.from({ length: 100 }, () => [1, 2, 3]),
      ...Array.from({ length: 150 }, () => [1, 4, 5]),
    ]
    expect(nextProducts(ordersOf(sets), 6).find(0)).toEqual([{ product: 3, buyers: 100, peers: 100 }])
  })

  it('are none where nobody bought the same, and at most ten', () => {
    expect(nextProducts(ordersOf([[1], [2]]), 3).find(0)).toEqual([])
    const many = Array.from({ length: 15 }, (_, at) => at + 2)
    expect(nextProducts(ordersOf([[1], [1, ...many], [1, ...many]]), 20).find(0)).toHaveLength(10)
  })
})
