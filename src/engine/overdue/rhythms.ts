import type { CountedSales } from '../sales/counted-sales.ts'
import { orderDays } from '../sales/order-days.ts'

/** How often each customer comes, in the order of the sales' customers. */
export interface Rhythms {
  /** Places among the customers of the sales, of those with so many order days. */
  readonly places: Int32Array
  /** Distinct days with an order. */
  readonly orderDays: Int32Array
  /** Days between one order day and the next; halves where two middle ones are averaged. */
  readonly medianDays: Float64Array
  /** Whole days since 1970-01-01. */
  readonly lastDay: Int32Array
}

/** How often a customer comes. */
export interface Rhythm {
  readonly orderDays: number
  readonly medianDays: number
  readonly lastDay: number
}

/** The rhythm of the customer at a place; null below so many order days, 2 or more. */
export function rhythmAt(sales: CountedSales, place: number, leastDays: number): Rhythm | null {
  const days = orderDays(sales, place)
  if (days.length < Math.max(2, leastDays)) return null
  return { orderDays: days.length, medianDays: medianGap(days), lastDay: days[days.length - 1] as number }
}

/** The rhythm of whoever ordered on at least so many days, 2 or more. */
export function rhythmsOf(sales: CountedSales, leastDays: number): Rhythms {
  const found = {
    places: [] as number[],
    orderDays: [] as number[],
    medianDays: [] as number[],
    lastDay: [] as number[],
  }
  for (let place = 1; place < sales.columns.customers.length; place++) {
    const rhythm = rhythmAt(sales, place, leastDays)
    if (rhythm === null) continue
    found.places.push(place)
    found.orderDays.push(rhythm.orderDays)
    found.medianDays.push(rhythm.medianDays)
    found.lastDay.push(rhythm.lastDay)
  }
  return {
    places: Int32Array.from(found.places),
    orderDays: Int32Array.from(found.orderDays),
    medianDays: Float64Array.from(found.medianDays),
    lastDay: Int32Array.from(found.lastDay),
  }
}

function medianGap(days: readonly number[]): number {
  const gaps = days.slice(1).map((each, at) => each - (days[at] as number))
  gaps.sort((a, b) => a - b)
  const middle = gaps.length >> 1
  const upper = gaps[middle] as number
  return gaps.length % 2 === 1 ? upper : (upper + (gaps[middle - 1] as number)) / 2
}
