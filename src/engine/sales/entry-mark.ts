import { dayOfTime, SECONDS_PER_DAY } from '../../shared/format/wall-time.ts'
import type { SalesColumns } from './columns.ts'
import type { LineKind } from './line-kind.ts'

/** What tells the entries of one customer's order apart, as one number that sorts as they do: an expression in SQL over `lines`. */
export const ENTRY_MARK = '(time * 8 + kind * 2 + is_duplicate)'

/** What such a number was made of. */
export function readMark(mark: number): { day: number; second: number; kind: LineKind; duplicate: 0 | 1 } {
  const time = Math.floor(mark / 8)
  const rest = mark - time * 8
  const day = dayOfTime(time)
  return { day, second: time - day * SECONDS_PER_DAY, kind: (rest >> 1) as LineKind, duplicate: (rest & 1) as 0 | 1 }
}

/** The place of an entry. Throws where the columns have none, because they were made of other sales. */
export function entryPlace(columns: SalesColumns, customer: number, order: number, mark: number): number {
  const { customers, starts, day, second, kind, duplicate } = columns
  const place = search(0, customers.length, (at) => (customers[at] as number) - customer)
  const entry = search(starts[place] ?? 0, starts[place + 1] ?? 0, (at) => {
    const byOrder = (columns.order[at] as number) - order
    if (byOrder !== 0) return byOrder
    const time = (day[at] as number) * SECONDS_PER_DAY + (second[at] as number)
    return time * 8 + (kind[at] as number) * 2 + (duplicate[at] as number) - mark
  })
  if (entry < 0) throw new Error('These lines are not among the sales that the columns were made of.')
  return entry
}

/** The place in a sorted stretch at which the difference is 0, or -1. */
function search(from: number, to: number, difference: (at: number) => number): number {
  let low = from
  let high = to - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const found = difference(middle)
    if (found === 0) return middle
    if (found < 0) low = middle + 1
    else high = middle - 1
  }
  return -1
}
