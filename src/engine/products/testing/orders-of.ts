import type { Purchases } from '../purchases.ts'

/** What customers bought in an order each. */
export function ordersOf(baskets: readonly (readonly number[])[]): Purchases {
  const starts = [0]
  for (const basket of baskets) starts.push((starts.at(-1) ?? 0) + basket.length)
  const each = Int32Array.from(baskets.keys())
  return {
    customers: each,
    orderStarts: Int32Array.from(starts.keys()),
    orders: each,
    times: new Float64Array(each.length),
    starts: Int32Array.from(starts),
    product: Int32Array.from(baskets.flatMap((basket) => basket.toSorted((a, b) => a - b))),
  }
}
