import { type CountedSales, ROLE } from './counted-sales.ts'

/** The day of the first sale to a known customer that counts; null where there is none. */
export function firstSaleDay({ columns, role }: Pick<CountedSales, 'columns' | 'role'>): number | null {
  const { day, starts } = columns
  let first = Number.POSITIVE_INFINITY
  for (let at = starts[1] as number; at < role.length; at++) {
    if (role[at] === ROLE.sale && (day[at] as number) < first) first = day[at] as number
  }
  return Number.isFinite(first) ? first : null
}
