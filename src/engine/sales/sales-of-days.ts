import { type CountedSales, ROLE } from './counted-sales.ts'

/** Of the sales, those of some days, whole days since 1970-01-01, both included. */
export function salesOfDays(sales: CountedSales, first: number, last: number): CountedSales {
  const { day } = sales.columns
  const role = sales.role.map((is, at) => {
    const of = day[at] as number
    return of < first || of > last ? ROLE.leftOut : is
  })
  return { ...sales, role }
}
