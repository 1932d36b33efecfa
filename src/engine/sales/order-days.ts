import { type CountedSales, ROLE } from './counted-sales.ts'

/** The distinct days on which the customer at a place bought something, ascending, together with more such days. */
export function orderDays({ columns, role }: CountedSales, place: number, more: readonly number[] = []): number[] {
  const { starts, day } = columns
  const days = [...more]
  let isAscending = more.length === 0
  let latest = Number.NEGATIVE_INFINITY
  for (let at = starts[place] as number; at < (starts[place + 1] as number); at++) {
    const of = day[at] as number
    if (role[at] !== ROLE.sale || of === latest) continue
    if (of < latest) isAscending = false
    latest = of
    days.push(of)
  }
  if (isAscending) return days
  days.sort((a, b) => a - b)
  return days.filter((each, at) => each !== days[at - 1])
}
