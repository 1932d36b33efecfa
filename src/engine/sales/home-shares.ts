import type { SalesColumns } from './columns.ts'
import type { Receipts } from './receipts.ts'

/**
 * The share of each customer's orders that are from the country with most orders of all, among those whose country is known; NaN
 * without any. Of countries with as many orders the one that was seen first.
 */
export function homeShares(
  countries: SalesColumns['country'],
  { starts, ends, order, isSale }: Receipts,
): Float64Array {
  const totals = new Map<number, number>()
  for (const [at, key] of order.entries()) {
    const country = countries[key] as number
    if (isSale[at] && country !== 0) totals.set(country, (totals.get(country) ?? 0) + 1)
  }
  const [home] = [...totals].reduce(
    (most, each) => (each[1] > most[1] || (each[1] === most[1] && each[0] < most[0]) ? each : most),
    [0, 0],
  )
  return Float64Array.from(starts, (start, place) => {
    let known = 0
    let atHome = 0
    for (let at = start; at < (ends[place] as number); at++) {
      const country = isSale[at] ? (countries[order[at] as number] as number) : 0
      if (country === 0) continue
      known++
      if (country === home) atHome++
    }
    return atHome / known
  })
}
