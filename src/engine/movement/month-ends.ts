import type { IsoDate } from '../../shared/model/settings.ts'
import type { CountedSales } from '../sales/counted-sales.ts'
import { addMonths, dayNumber, isoDay } from '../sales/days.ts'
import { firstSaleDay } from '../sales/first-sale-day.ts'

/**
 * The days after each month that is over, from that of the first sale to a known customer on, and the last date itself: segments on these
 * days are those at the end of each month, and today's.
 */
export function monthEnds(sales: CountedSales, last: IsoDate): readonly IsoDate[] {
  const end = dayNumber(last)
  const first = firstSaleDay(sales) ?? end
  const dates: IsoDate[] = []
  const firstOfMonth = first - Number(isoDay(first).slice(8)) + 1
  for (let months = 1; ; months++) {
    const date = addMonths(firstOfMonth, months)
    if (date >= end) return [...dates, last]
    dates.push(isoDay(date))
  }
}
