import type { Purchases } from './purchases.ts'

/** The keys that occur more than once: orders of several customers. Null, as a rule, where there are none. */
export function sharedOrders(orders: Int32Array): ReadonlySet<number> | null {
  const isSeen = new Uint8Array(highest(orders) + 1)
  const shared = new Set<number>()
  for (const key of orders) {
    if (isSeen[key] === 1) shared.add(key)
    isSeen[key] = 1
  }
  return shared.size === 0 ? null : shared
}

/** How many distinct orders there are. */
export function countOrders({ orders }: Purchases): number {
  const isSeen = new Uint8Array(highest(orders) + 1)
  let count = 0
  for (const key of orders) {
    if (isSeen[key] === 0) count++
    isSeen[key] = 1
  }
  return count
}

function highest(orders: Int32Array): number {
  return orders.reduce((most, key) => Math.max(most, key), 0)
}
