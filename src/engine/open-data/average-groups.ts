/**
 * `NTILE(groups)` over the average per order, the highest average in group 1, ties by customer id as text ascending: so many groups
 * of equal size, the first ones one larger where that does not come out even. Averages are compared as exact fractions.
 */
export function averageGroups(
  spending: Float64Array,
  orders: Int32Array,
  ids: readonly string[],
  groups: number,
): Uint8Array {
  const order = Uint32Array.from(ids, (_, at) => at)
  order.sort((a, b) => compareAverages(spending, orders, b, a) || compareTexts(ids[a] as string, ids[b] as string))
  const group = new Uint8Array(order.length)
  const size = Math.floor(order.length / groups)
  const larger = order.length % groups
  let place = 0
  for (let number = 1; number <= groups; number++) {
    for (const end = place + size + (number <= larger ? 1 : 0); place < end; place++) {
      group[order[place] as number] = number
    }
  }
  return group
}

function compareAverages(spending: Float64Array, orders: Int32Array, a: number, b: number): number {
  const left = (spending[a] as number) * (orders[b] as number)
  const right = (spending[b] as number) * (orders[a] as number)
  // Up to here products of whole numbers are exact.
  if (Math.abs(left) <= Number.MAX_SAFE_INTEGER && Math.abs(right) <= Number.MAX_SAFE_INTEGER) return left - right
  const exactLeft = BigInt(spending[a] as number) * BigInt(orders[b] as number)
  const exactRight = BigInt(spending[b] as number) * BigInt(orders[a] as number)
  return exactLeft < exactRight ? -1 : exactLeft > exactRight ? 1 : 0
}

function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
