import { type CountedSales, ROLE } from './counted-sales.ts'

/** The distinct days on which the customer at a place bought something, ascending, together with more such days. */
export function orderDays({ columns, role }: CountedSales, place: number, more: readonly number[] = []): number[] {
  const { starts, day } = columns
  const days = [...more]
  for (let at = starts[place] as number; at < (starts[place + 1] as number); at++) {
    if (role[at] === ROLE.sale) days.push(day[at] as number)
  }
  if (days.length < 2) return days
  days.sort((a, b) => a - b)
  return days.filter((each, at) => each !== days[at - 1])
}
