import type { CohortFigures } from '../../shared/analyses/cohorts.ts'
import { type DatedOrders, type FirstOrders, ITEM } from '../sales/dated-orders.ts'
import { monthName, monthOf } from '../sales/days.ts'

const MONTHS = { month: 1, quarter: 3 } as const

/**
 * The cohorts per month or quarter with a first order, in order. `dated` are the orders that count in the periods, `atAnyTime` those
 * whose customers make up the cohorts.
 */
export function cohortsPer(
  kind: keyof typeof MONTHS,
  dated: DatedOrders,
  atAnyTime: DatedOrders,
  first: FirstOrders,
): readonly CohortFigures[] {
  const placeOf = remembered((day) => Math.floor(monthOf(day) / MONTHS[kind]))
  const cohortOf = (who: number) => placeOf(first.day[who] as number)
  let [from, to] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
  for (const { count, customer, day, item } of [dated, atAnyTime]) {
    for (let at = 0; at < count; at++) {
      if (customer[at] === 0) continue
      if (item[at] !== ITEM.return) from = Math.min(from, cohortOf(customer[at] as number))
      to = Math.max(to, placeOf(day[at] as number))
    }
  }
  if (from > to) return []
  const span = to - from + 1
  const sizes = sizesOf(atAnyTime, (who) => cohortOf(who) - from, span)
  const sums = sumsOf(dated, { cohortOf: (who) => cohortOf(who) - from, placeOf: (day) => placeOf(day) - from, span })
  return Array.from({ length: span }, (_, cohort) => {
    const [start, end] = [cohort * span, cohort * span + span - cohort]
    const back = Array.from(sums.firstReturn.subarray(start, end))
    return {
      cohort: nameOf(kind, from + cohort),
      size: sizes[cohort] as number,
      customers: Array.from(sums.customers.subarray(start, end)),
      spending: Array.from(sums.spending.subarray(start, end)),
      cameBack: back.map((_, at) => back.slice(0, at + 1).reduce((sum, count) => sum + count, 0)),
    }
  }).filter(({ size }) => size > 0)
}

function nameOf(kind: keyof typeof MONTHS, place: number): string {
  const month = monthName(place * MONTHS[kind])
  return kind === 'month' ? month : `${month.slice(0, 4)}Q${(Number(month.slice(5)) + 2) / 3}`
}

/** How many customers with an order each cohort has. */
function sizesOf({ count, customer, item }: DatedOrders, cohortOf: (who: number) => number, span: number): Int32Array {
  const sizes = new Int32Array(span)
  let latest = 0
  for (let at = 0; at < count; at++) {
    const who = customer[at] as number
    if (who === latest || who === 0 || item[at] === ITEM.return) continue
    latest = who
    const cohort = cohortOf(who)
    sizes[cohort] = (sizes[cohort] as number) + 1
  }
  return sizes
}

/** Per cohort and period since: who ordered, what was spent, and who came back for the first time; row by row. */
function sumsOf(
  { count, customer, day, spending, item }: DatedOrders,
  places: { cohortOf: (who: number) => number; placeOf: (day: number) => number; span: number },
) {
  const { cohortOf, placeOf, span } = places
  const sums = {
    customers: new Int32Array(span * span),
    spending: new Float64Array(span * span),
    firstReturn: new Int32Array(span * span),
  }
  const latest = new Int32Array(span * span)
  let soonest = 0
  for (let at = 0; at < count; at++) {
    const who = customer[at] as number
    if (who === 0) continue
    const cohort = cohortOf(who)
    // What was given back before the first order is taken off that.
    const since = Math.max(0, placeOf(day[at] as number) - cohort)
    if (cohort >= 0 && cohort < span) {
      const cell = cohort * span + since
      sums.spending[cell] = (sums.spending[cell] as number) + (spending[at] as number)
      if (item[at] !== ITEM.return) {
        if (latest[cell] !== who) sums.customers[cell] = (sums.customers[cell] as number) + 1
        latest[cell] = who
        if (since > 0 && (soonest === 0 || since < soonest)) soonest = since
      }
    }
    if (at + 1 === count || customer[at + 1] !== who) {
      if (soonest > 0)
        sums.firstReturn[cohort * span + soonest] = (sums.firstReturn[cohort * span + soonest] as number) + 1
      soonest = 0
    }
  }
  return sums
}

/** A function of days that works each answer out once. */
function remembered(make: (day: number) => number): (day: number) => number {
  const known = new Map<number, number>()
  return (day) => {
    const value = known.get(day) ?? make(day)
    known.set(day, value)
    return value
  }
}
