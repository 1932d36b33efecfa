import { MONEY_SCALE } from '../../shared/model/money.ts'
import type { Database } from '../database/open.ts'
import { ENTRY_MARK } from './entry-mark.ts'
import { mergedInto } from './merges.ts'

/** Rows asked for at a time: one by one they take twice the time, and all at once the memory of all. */
const ROWS = 4_096

/** How much of a line's product was sold, in SQL; a line without a quantity is one piece. */
export const PIECES = `coalesce(quantity, ${MONEY_SCALE})`

/** A line's customer, or who stands for that one, its order, either 0 without one, and its mark. */
type LineKey = [customer: number, order: number, mark: number]

/** A line with the value of each expression. */
type LineRow<E extends readonly string[]> = [...LineKey, ...{ -readonly [At in keyof E]: number }]

/** Reads lines in the order they came in: which entry they belong to, and what expressions in SQL make of them. */
export function* readLines<const E extends readonly string[]>(
  database: Database,
  expressions: E,
  condition = 'TRUE',
): Generator<LineRow<E>> {
  const owners = mergedInto(database)
  const read = database
    .prepare<[number, number], LineRow<E>>(
      `SELECT coalesce(customer_id, 0), coalesce(order_id, 0), ${ENTRY_MARK}, ${expressions.join(', ')} FROM lines
        WHERE id > ? AND id <= ? AND ${condition}`,
    )
    .raw()
  const last = database.prepare<[], number | null>('SELECT max(id) FROM lines').pluck().get() ?? 0
  for (let from = 0; from < last; from += ROWS) {
    for (const line of read.all(from, from + ROWS)) {
      if (owners.size > 0) line[0] = owners.get(line[0]) ?? line[0]
      yield line
    }
  }
}
