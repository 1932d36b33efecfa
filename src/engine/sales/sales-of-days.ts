import { type CountedSales, ROLE } from './counted-sales.ts'

/** Of the sales, those of some days, whole days since 1970-01-01, both included. */
export function salesOfDays(sales: CountedSales, first: number, last: number): CountedSales {
  const { day } = sales.columns
  const role = sales.role.slice()
  for (let at = 0; at < role.length; at++) {
    const of = day[at] as number
    if (of < first || of > last) role[at] = ROLE.leftOut
  }
  return { ...sales, role }
}
