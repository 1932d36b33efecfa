import { type CountedSales, ROLE } from '../sales/counted-sales.ts'

/** Who came back, and after how many days; quartiles between whole days are type-7. */
export interface SecondOrders {
  /** With two orders or more. */
  readonly repeating: number
  /** Whole days from the first order to the second, 0 on the same day; null where nobody came back. */
  readonly daysToSecond: { readonly lower: number; readonly median: number; readonly upper: number } | null
}

/** How many customers ordered a second time, and how long that took half of them. */
export function secondOrders({ columns, role }: CountedSales): SecondOrders {
  const { customers, starts, order, day } = columns
  const gaps: number[] = []
  for (let customer = 1; customer < customers.length; customer++) {
    // The days of the two earliest orders; one order's entries come one after the other, the earliest first.
    let [first, second] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY]
    let latest: number | undefined
    for (let at = starts[customer] as number; at < (starts[customer + 1] as number); at++) {
      if (role[at] !== ROLE.sale || order[at] === latest) continue
      latest = order[at]
      const of = day[at] as number
      if (of < first) [first, second] = [of, first]
      else if (of < second) second = of
    }
    if (Number.isFinite(second)) gaps.push(second - first)
  }
  const sorted = Float64Array.from(gaps).sort()
  const at = (part: number) => {
    const place = (sorted.length - 1) * part
    const low = sorted[Math.floor(place)] as number
    return low + (place % 1) * ((sorted[Math.ceil(place)] as number) - low)
  }
  const daysToSecond = sorted.length === 0 ? null : { lower: at(0.25), median: at(0.5), upper: at(0.75) }
  return { repeating: gaps.length, daysToSecond }
}
