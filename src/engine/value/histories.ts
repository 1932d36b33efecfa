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

/** Brings equal histories together. */
export function groupHistories({ repeats, lastAfter, seenFor }: Histories): HistoryGroups {
  const byEnd = sortedBy(
    seenFor,
    repeats.map((_, at) => at),
  )
  const order = sortedBy(repeats, sortedBy(lastAfter, byEnd))
  const groupOf = new Int32Array(order.length)
  const first = new Int32Array(order.length)
  const customers = new Int32Array(order.length)
  let group = -1
  let latest = -1
  for (const at of order) {
    const isSame =
      latest >= 0 &&
      repeats[at] === repeats[latest] &&
      lastAfter[at] === lastAfter[latest] &&
      seenFor[at] === seenFor[latest]
    if (!isSame) first[++group] = at
    latest = at
    groupOf[at] = group
    customers[group] = (customers[group] as number) + 1
  }
  const ofFirst = (column: Int32Array) => first.subarray(0, group + 1).map((at) => column[at] as number)
  return {
    repeats: ofFirst(repeats),
    lastAfter: ofFirst(lastAfter),
    seenFor: ofFirst(seenFor),
    customers: customers.slice(0, group + 1),
    groupOf,
  }
}

/** Customers by a column ascending, equal ones in the order that they have: counted out, as none of its numbers is large. */
function sortedBy(column: Int32Array, customers: Int32Array): Int32Array {
  const next = new Int32Array(column.reduce((most, each) => Math.max(most, each), 0) + 2)
  for (const value of column) next[value + 1] = (next[value + 1] as number) + 1
  for (let value = 1; value < next.length; value++) next[value] = (next[value] as number) + (next[value - 1] as number)
  const sorted = new Int32Array(customers.length)
  for (const at of customers) {
    const value = column[at] as number
    const to = next[value] as number
    sorted[to] = at
    next[value] = to + 1
  }
  return sorted
}
