import { SECONDS_PER_DAY } from '../../shared/format/wall-time.ts'
import { release } from '../../shared/release.ts'
import { type CountedSales, ROLE } from './counted-sales.ts'

/** What the sales of everybody who bought something add up to, one array per sum. */
export interface CustomerSums {
  /** Places among the customers of the sales. */
  readonly places: Int32Array
  /** Wall-clock seconds of the first and the last sale. */
  readonly firstTime: Float64Array
  readonly lastTime: Float64Array
  readonly orders: Int32Array
  readonly lines: Int32Array
  /** What was spent, and what is left of it after the cost of the goods where that is known; in ten-thousandths. */
  readonly spending: Float64Array
  readonly margin: Float64Array
  /** Orders of all together: two customers can share one. */
  readonly distinctOrders: number
  readonly linesWithoutCost: number
  /** Customers who only gave goods back. */
  readonly returnsOnly: number
}

/** Adds up the sales that count in one pass. */
export function sumPerCustomer({ columns, role, isNet }: CountedSales): CustomerSums {
  const { customers, starts, order, day, second, lines, amount, costs, store } = columns
  const most = customers.length
  const places = new Int32Array(most)
  const firstTime = new Float64Array(most)
  const lastTime = new Float64Array(most)
  const orders = new Int32Array(most)
  const sold = new Int32Array(most)
  const spending = new Float64Array(most)
  const margin = new Float64Array(most)
  const isSeen = new Uint8Array(store.length)
  let count = 0
  let distinctOrders = 0
  let linesWithoutCost = 0
  let returnsOnly = 0
  for (let place = 1; place < most; place++) {
    let first = Number.POSITIVE_INFINITY
    let last = Number.NEGATIVE_INFINITY
    let latest = -1
    let ordered = 0
    let bought = 0
    let spent = 0
    let cost = 0
    let hasReturns = false
    for (let at = starts[place] as number; at < (starts[place + 1] as number); at++) {
      const is = role[at]
      if (is === ROLE.leftOut || (is === ROLE.return && !isNet)) continue
      spent += amount[at] as number
      if (costs !== null) {
        cost += costs.cost[at] as number
        linesWithoutCost += costs.unknown[at] as number
      }
      if (is === ROLE.return) {
        hasReturns = true
        continue
      }
      const time = (day[at] as number) * SECONDS_PER_DAY + (second[at] as number)
      if (time < first) first = time
      if (time > last) last = time
      bought += lines[at] as number
      const key = order[at] as number
      if (key === latest) continue
      latest = key
      ordered++
      if (isSeen[key] === 0) distinctOrders++
      isSeen[key] = 1
    }
    if (ordered === 0) {
      if (hasReturns) returnsOnly++
      continue
    }
    places[count] = place
    firstTime[count] = first
    lastTime[count] = last
    orders[count] = ordered
    sold[count] = bought
    spending[count] = spent
    margin[count] = spent - cost
    count++
  }
  return {
    places: cut(places, count),
    firstTime: cut(firstTime, count),
    lastTime: cut(lastTime, count),
    orders: cut(orders, count),
    lines: cut(sold, count),
    spending: cut(spending, count),
    margin: cut(margin, count),
    distinctOrders,
    linesWithoutCost,
    returnsOnly,
  }
}

function cut<T extends Int32Array | Float64Array>(values: T, count: number): T {
  const kept = values.slice(0, count) as T
  release(values)
  return kept
}

/** On how many days each of the customers at these places bought something. */
export function daysPerCustomer({ columns, role }: CountedSales, places: Int32Array): Int32Array {
  if (places.length === 0) return new Int32Array()
  const { starts, day } = columns
  const first = day.reduce((least, each) => Math.min(least, each), Number.POSITIVE_INFINITY)
  const last = day.reduce((most, each) => Math.max(most, each), Number.NEGATIVE_INFINITY)
  // Which customer a day was last seen for.
  const seen = new Int32Array(last - first + 1)
  return places.map((place) => {
    let days = 0
    for (let at = starts[place] as number; at < (starts[place + 1] as number); at++) {
      const of = (day[at] as number) - first
      if (role[at] !== ROLE.sale || seen[of] === place) continue
      seen[of] = place
      days++
    }
    return days
  })
}
