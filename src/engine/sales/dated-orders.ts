import { type CountedSales, ROLE } from './counted-sales.ts'

/** What an item of {@link DatedOrders} is; an order whose number another customer has too is counted with theirs. */
export const ITEM = { return: 0, order: 1, sameOrder: 2 } as const

/** Orders with the time of their earliest sale, and what was given back with the time of that; by customer. */
export interface DatedOrders {
  readonly count: number
  /** The customer's place in the columns; 0 is nobody. */
  readonly customer: Int32Array
  /** Whole days since 1970-01-01. */
  readonly day: Int32Array
  /** Of the day. */
  readonly second: Int32Array
  /** Ten-thousandths of the currency unit, what was given back below 0. */
  readonly spending: Float64Array
  /** One of {@link ITEM}. */
  readonly item: Uint8Array
}

/**
 * Each order once, dated by its earliest sale; sales without an order's number are one order a day. Returns count where they lower
 * what was spent, each on its own day. What is left out of the sales is left out here.
 */
export function datedOrders({ columns, role, isNet }: CountedSales): DatedOrders {
  const { customers, starts, order, amount } = columns
  const most = role.length
  const found = {
    customer: new Int32Array(most),
    day: new Int32Array(most),
    second: new Int32Array(most),
    spending: new Float64Array(most),
    item: new Uint8Array(most),
  }
  const isSeen = new Uint8Array(columns.store.length)
  let count = 0
  const add = (customer: number, at: number, item: number) => {
    found.customer[count] = customer
    found.day[count] = columns.day[at] as number
    found.second[count] = columns.second[at] as number
    found.spending[count] = amount[at] as number
    found.item[count] = item
    return count++
  }
  for (let customer = 0; customer < customers.length; customer++) {
    let open = -1
    let number = -1
    for (let at = starts[customer] as number; at < (starts[customer + 1] as number); at++) {
      const is = role[at]
      if (is === ROLE.leftOut) continue
      if (is === ROLE.return) {
        if (isNet) add(customer, at, ITEM.return)
        continue
      }
      const key = order[at] as number
      if (open >= 0 && key === number && (key !== 0 || found.day[open] === columns.day[at])) {
        found.spending[open] = (found.spending[open] as number) + (amount[at] as number)
        continue
      }
      open = add(customer, at, isSeen[key] === 0 ? ITEM.order : ITEM.sameOrder)
      number = key
      isSeen[key] = 1
    }
  }
  return { count, ...found }
}

/** When each customer first ordered, by their place in the columns; the largest number for one who never did. */
export interface FirstOrders {
  readonly day: Int32Array
  readonly second: Int32Array
}

/** Nobody, at place 0, has none. */
export function firstOrders({ count, customer, day, second, item }: DatedOrders, customers: number): FirstOrders {
  const first = { day: new Int32Array(customers).fill(NEVER), second: new Int32Array(customers).fill(NEVER) }
  for (let at = 0; at < count; at++) {
    const who = customer[at] as number
    if (item[at] === ITEM.return || who === 0) continue
    const known = first.day[who] as number
    const on = day[at] as number
    if (on > known || (on === known && (second[at] as number) >= (first.second[who] as number))) continue
    first.day[who] = on
    first.second[who] = second[at] as number
  }
  return first
}

const NEVER = 2 ** 31 - 1
