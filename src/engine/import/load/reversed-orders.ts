import type { Database } from '../../database/open.ts'
import { LINE_KIND } from '../../sales/line-kind.ts'
import { changeLines } from './changed-lines.ts'

/**
 * Cancels the orders of an import that rows of their own take back as a whole, such as those of a type Storno: they are no visits.
 * `orders` are those with such a row. Returns how many there were.
 */
export function cancelReversed(database: Database, importId: number, orders: ReadonlySet<number>): number {
  if (orders.size === 0) return 0
  database.exec('CREATE TEMP TABLE reversed (order_id INTEGER PRIMARY KEY)')
  const add = database.prepare('INSERT INTO temp.reversed VALUES (?)')
  for (const order of orders) add.run(order)
  const lines = database
    .prepare<[number], string>(
      `SELECT json_group_array(id) FROM lines JOIN temp.reversed USING (order_id)
        WHERE import_id = ? AND kind <> ${LINE_KIND.cancelled}
        GROUP BY order_id HAVING sum(amount) = 0 AND max(kind = ${LINE_KIND.sale}) = 1`,
    )
    .pluck()
    .all(importId)
  database.exec('DROP TABLE temp.reversed')
  changeLines(
    database,
    lines.flatMap((list) => JSON.parse(list) as number[]),
    importId,
  )
  return lines.length
}
