import type { Database } from '../database/open.ts'
import { type Integers, type SalesColumns, sharedInt32, sharedIntegers } from './columns.ts'
import { entryPlace } from './entry-mark.ts'
import { readCosts } from './margin.ts'
import { PIECES, readLines } from './read-lines.ts'

/** The same sales without the lines that meet a condition on `lines` in SQL. Entries stay where they are, some without lines. */
export function withoutLines(database: Database, columns: SalesColumns, condition: string): SalesColumns {
  const lines = sharedInt32(columns.lines.length)
  lines.set(columns.lines)
  const quantity = Float64Array.from(columns.quantity)
  const amount = Float64Array.from(columns.amount)
  for (const [customer, order, mark, pieces, money] of readLines(database, [PIECES, 'amount'], condition)) {
    const at = entryPlace(columns, customer, order, mark)
    lines[at] = (lines[at] as number) - 1
    quantity[at] = (quantity[at] as number) - pieces
    amount[at] = (amount[at] as number) - money
  }
  const { costs } = columns
  const left = costs && readCosts(database, columns, condition)
  return {
    ...columns,
    lines,
    quantity: sharedIntegers(quantity),
    amount: sharedIntegers(amount),
    costs: left && { cost: difference(costs.cost, left.cost), unknown: differenceInt32(costs.unknown, left.unknown) },
  }
}

function difference(all: Integers, some: Integers): Integers {
  return sharedIntegers(Float64Array.from(all, (value, at) => value - (some[at] as number)))
}

function differenceInt32(all: Int32Array, some: Int32Array): Int32Array {
  return sharedInt32(all.length).map((_, at) => (all[at] as number) - (some[at] as number))
}
