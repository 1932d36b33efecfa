/** What models know of customers, one entry each: in days, from whole days. */
export interface Histories {
  /** Distinct purchase days after the first. */
  readonly repeats: Int32Array
  /** From the first purchase day to the last. */
  readonly lastAfter: Int32Array
  /** From the first purchase day to the end. */
  readonly seenFor: Int32Array
}

/** Customers with equal histories, together; ascending, so that no order of customers matters. */
export interface HistoryGroups extends Histories {
  /** How many customers there are of each. */
  readonly customers: Int32Array
  /** The group of each customer, in the customers' order. */
  readonly groupOf: Int32Array
}

/** Each part of a history is below this. */
const MOST = 2 ** 17

/** Brings equal histories together. */
export function groupHistories({ repeats, lastAfter, seenFor }: Histories): HistoryGroups {
  const keys = Float64Array.from(
    repeats,
    (each, at) => (each * MOST + (lastAfter[at] as number)) * MOST + (seenFor[at] as number),
  )
  const sorted = keys.slice().sort()
  const distinct = sorted.filter((key, at) => key !== sorted[at - 1])
  const customers = new Int32Array(distinct.length)
  const groupOf = Int32Array.from(keys, (key) => {
    const group = placeOf(distinct, key)
    customers[group] = (customers[group] as number) + 1
    return group
  })
  return {
    repeats: Int32Array.from(distinct, (key) => Math.floor(key / MOST ** 2)),
    lastAfter: Int32Array.from(distinct, (key) => Math.floor(key / MOST) % MOST),
    seenFor: Int32Array.from(distinct, (key) => key % MOST),
    customers,
    groupOf,
  }
}

function placeOf(sorted: Float64Array, key: number): number {
  let low = 0
  let high = sorted.length - 1
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] as number) < key) low = middle + 1
    else high = middle
  }
  return low
}
