import { SECONDS_PER_DAY } from '../../../shared/format/wall-time.ts'
import { RegularsError } from '../../../shared/model/errors.ts'
import { said } from '../../../shared/words/said.ts'
import type { Database } from '../../database/open.ts'

/**
 * Throws `already-summed` where most orders of an import are there already from a file of other columns, such as a till's receipts
 * beside its items: no row is the same, yet every sale would count twice.
 */
export function refuseSameSales(database: Database, importId: number, file: string): void {
  const others = database
    .prepare<[number], [number, string]>(
      'SELECT id, file FROM imports WHERE columns <> (SELECT columns FROM imports WHERE id = ?) AND first_sale IS NOT NULL',
    )
    .raw()
    .all(importId)
  for (const [other, otherFile] of others) {
    const [orders, there] = database
      .prepare<[number, number], [number, number]>(
        `SELECT count(DISTINCT mine.order_id), count(DISTINCT CASE WHEN EXISTS (
            SELECT 1 FROM lines INDEXED BY lines_by_customer WHERE customer_id = mine.customer_id AND order_id = mine.order_id
              AND kind = 0 AND import_id = ? AND time / ${SECONDS_PER_DAY} = mine.day
          ) THEN mine.order_id END)
          FROM (
            SELECT DISTINCT customer_id, order_id, time / ${SECONDS_PER_DAY} AS day FROM lines
            WHERE import_id = ? AND kind = 0 AND customer_id IS NOT NULL AND order_id IS NOT NULL
          ) AS mine JOIN orders ON orders.id = mine.order_id WHERE number NOT LIKE '% @%'`,
      )
      .raw()
      .get(other, importId) as [number, number]
    if (there === 0 || there * 2 < orders) continue
    throw new RegularsError('already-summed', said('refusal.same-sales', { there, orders, file, other: otherFile }))
  }
}
