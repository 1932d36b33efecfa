import type { IsoDate } from '../../shared/model/settings.ts'
import { type CountedSales, ROLE } from '../sales/counted-sales.ts'
import { addMonths, dayNumber, isoDay } from '../sales/days.ts'

/**
 * The days after each month that is over, from that of the first sale to a known customer on, and the last date itself: segments on these
 * days are those at the end of each month, and today's.
 */
export function monthEnds({ columns, role }: CountedSales, last: IsoDate): readonly IsoDate[] {
  const { day, starts } = columns
  const end = dayNumber(last)
  let first = end
  for (let at = starts[1] as number; at < role.length; at++) {
    if (role[at] === ROLE.sale && (day[at] as number) < first) first = day[at] as number
  }
  const dates: IsoDate[] = []
  const firstOfMonth = first - Number(isoDay(first).slice(8)) + 1
  for (let months = 1; ; months++) {
    const date = addMonths(firstOfMonth, months)
    if (date >= end) return [...dates, last]
    dates.push(isoDay(date))
  }
}
