import { MONEY_SCALE } from '../../shared/model/money.ts'
import { type CountedSales, ROLE } from '../sales/counted-sales.ts'
import type { FreeVisits } from '../sales/free-visits.ts'
import { orderDays } from '../sales/order-days.ts'
import type { Histories } from './histories.ts'

/** What customers bought up to a day, and after it. */
export interface Purchases extends Histories {
  /** Places among the customers of the sales; 0 for who never paid anything. */
  readonly places: Int32Array
  /** What a purchase day after the first was worth on average, less what came back; currency units. */
  readonly means: Float64Array
  /** Distinct purchase days after the end. */
  readonly later: Int32Array
}

/** Everybody who bought something by `end`, and what they bought from the next day to `until`; days since 1970-01-01. */
export function purchasesUntil(sales: CountedSales, visits: FreeVisits, end: number, until: number): Purchases {
  const found = { places: [] as number[], repeats: [] as number[], lastAfter: [] as number[], seenFor: [] as number[] }
  const means: number[] = []
  const later: number[] = []
  const add = (place: number, days: readonly number[]) => {
    const first = days[0] ?? Number.POSITIVE_INFINITY
    if (first > end) return
    const known = days.findLastIndex((day) => day <= end)
    found.places.push(place)
    found.repeats.push(known)
    found.lastAfter.push((days[known] as number) - first)
    found.seenFor.push(end - first)
    means.push(known === 0 ? 0 : spentBetween(sales, place, first + 1, end) / known / MONEY_SCALE)
    later.push(days.filter((day) => day > end && day <= until).length)
  }
  for (let place = 1; place < sales.columns.customers.length; place++) {
    const days = orderDays(sales, place, visits.ofCustomers.get(place))
    if (days.length > 0) add(place, days)
  }
  for (const days of visits.ofOthers) add(0, days)
  return {
    places: Int32Array.from(found.places),
    repeats: Int32Array.from(found.repeats),
    lastAfter: Int32Array.from(found.lastAfter),
    seenFor: Int32Array.from(found.seenFor),
    means: Float64Array.from(means),
    later: Int32Array.from(later),
  }
}

function spentBetween({ columns, role, isNet }: CountedSales, place: number, first: number, last: number): number {
  if (place === 0) return 0
  const { starts, day, amount } = columns
  let sum = 0
  for (let at = starts[place] as number; at < (starts[place + 1] as number); at++) {
    const is = role[at]
    const of = day[at] as number
    if (of < first || of > last || is === ROLE.leftOut || (is === ROLE.return && !isNet)) continue
    sum += amount[at] as number
  }
  return sum
}
