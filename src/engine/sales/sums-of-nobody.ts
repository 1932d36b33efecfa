import { type CountedSales, ROLE } from './counted-sales.ts'

/** Sales without a customer among those that count and that the filter takes, returns taken off where they lower what was spent. */
export function sumsOfNobody({ columns, role, filtered, isNet }: CountedSales): { rows: number; revenue: number } {
  let rows = 0
  let revenue = 0
  for (let at = 0; at < (columns.starts[1] as number); at++) {
    if (role[at] === ROLE.leftOut || (role[at] === ROLE.return && !isNet)) continue
    if (filtered !== null && filtered[at] === 0) continue
    rows += columns.lines[at] as number
    revenue += columns.amount[at] as number
  }
  return { rows, revenue }
}
