import { firstOf } from './first-of.ts'
import type { Purchases } from './purchases.ts'

/** A product of first orders. */
export interface FirstProduct {
  readonly product: number
  /** Customers whose first order held it. */
  readonly customers: number
  /** Those of them who ordered again. */
  readonly again: number
}

/**
 * The products of first orders. The first order of a customer is the earliest that counts; of several at the same second the one whose
 * number is first as text, which `numberOf` gives by the order's key. At most so many, by customers descending, then by place.
 */
export function firstOrders(
  purchases: Purchases,
  count: number,
  most: number,
  numberOf: (order: number) => string,
): FirstProduct[] {
  const { customers, orderStarts, starts, product } = purchases
  const brought = new Int32Array(count)
  const came = new Int32Array(count)
  for (let customer = 0; customer < customers.length; customer++) {
    const [from, to] = [orderStarts[customer] as number, orderStarts[customer + 1] as number]
    const first = earliest(purchases, from, to, numberOf)
    const isAgain = to - from > 1
    for (let at = starts[first] as number; at < (starts[first + 1] as number); at++) {
      const of = product[at] as number
      brought[of] = (brought[of] as number) + 1
      if (isAgain) came[of] = (came[of] as number) + 1
    }
  }
  const products = Array.from(brought.keys()).filter((place) => (brought[place] as number) > 0)
  return firstOf(products, most, (a, b) => (brought[b] as number) - (brought[a] as number)).map((place) => ({
    product: place,
    customers: brought[place] as number,
    again: came[place] as number,
  }))
}

function earliest({ times, orders }: Purchases, from: number, to: number, numberOf: (order: number) => string): number {
  let first = from
  for (let order = from + 1; order < to; order++) {
    const sooner = (times[order] as number) - (times[first] as number)
    const isFirst =
      sooner < 0 || (sooner === 0 && numberOf(orders[order] as number) < numberOf(orders[first] as number))
    if (isFirst) first = order
  }
  return first
}
