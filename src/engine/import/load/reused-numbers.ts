import { SECONDS_PER_DAY } from '../../../shared/format/wall-time.ts'
import type { Database } from '../../database/open.ts'
import { LINE_KIND } from '../../sales/line-kind.ts'

/** One order in so many may be told of anew in a file whose other numbers start again, and the other way round. */
const MOST = 0.5
/** That many tell that the numbers of a file start again. */
const SURE = 3

interface Shared {
  readonly orderId: number
  readonly number: string
  readonly store: number | null
  readonly country: number | null
  /** The first day of the import's lines, in days since 1970. */
  readonly day: number
  readonly isOtherCustomer: 0 | 1
  readonly isOtherDay: 0 | 1
  readonly isUnlike: 0 | 1
}

/**
 * Gives an import's lines orders of their own where their numbers stood for other orders before, as those of another till or of
 * another year do: other customers bought something else, or on another day. `lastLine` is the last line that was there before. Looks at
 * the orders in `temp.told`, which it changes to those that the import tells of. Lives inside the import's transaction.
 */
export function splitReusedNumbers(database: Database, importId: number, lastLine: number): void {
  const shared = database
    .prepare<[number, number, number], Shared>(
      `SELECT order_id AS orderId, number, store_id AS store, country_id AS country, min(mine.time) / ${SECONDS_PER_DAY} AS day,
          max(mine.customer_id = old.customer_id) = 0 AS isOtherCustomer,
          max(mine.time / ${SECONDS_PER_DAY} = old.time / ${SECONDS_PER_DAY}) = 0 AS isOtherDay,
          max(mine.amount = old.amount) = 0 AS isUnlike
        FROM temp.told JOIN lines AS mine USING (order_id) JOIN lines AS old USING (order_id) JOIN orders ON orders.id = order_id
        WHERE mine.import_id = ? AND mine.id > ? AND old.id <= ? AND mine.kind IN (${LINE_KIND.sale}, ${LINE_KIND.cancelled})
          AND mine.customer_id IS NOT NULL AND old.customer_id IS NOT NULL
        GROUP BY order_id`,
    )
    .all(importId, lastLine, lastLine)
  const isOther = (each: Shared) => each.isOtherCustomer === 1 && (each.isOtherDay === 1 || each.isUnlike === 1)
  const others = shared.filter(isOther)
  const isOnOtherDays = others.every(({ isOtherDay }) => isOtherDay === 1)
  if (others.length < shared.length * MOST || (others.length < 2 && !isOnOtherDays)) return
  const reused = others.length < SURE ? others : shared.filter((each) => isOther(each) || each.isOtherDay === 1)
  const find = database
    .prepare<[string, number | null], number>('SELECT id FROM orders WHERE number = ? AND store_id IS ?')
    .pluck()
  const add = database.prepare('INSERT INTO orders (number, store_id, country_id) VALUES (?, ?, ?)')
  const move = database.prepare('UPDATE lines SET order_id = ? WHERE order_id = ? AND import_id = ? AND id > ?')
  const leave = database.prepare('DELETE FROM temp.told WHERE order_id = ?')
  const tell = database.prepare('INSERT OR IGNORE INTO temp.told VALUES (?)')
  for (const { orderId, number, store, country, day } of reused) {
    const name = `${number} @${day}`
    const own = find.get(name, store) ?? Number(add.run(name, store, country).lastInsertRowid)
    move.run(own, orderId, importId, lastLine)
    leave.run(orderId)
    tell.run(own)
  }
}
