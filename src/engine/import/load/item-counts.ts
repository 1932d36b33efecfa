import type { ItemCounts } from '../../../shared/model/import.ts'
import { type Said, said } from '../../../shared/words/said.ts'
import type { Database } from '../../database/open.ts'

/** Where the items of one import, or of all, stand; null where there are none. */
export function countItems(database: Database, importId: number | null): ItemCounts | null {
  const of = importId === null ? '' : `WHERE import_id = ${importId}`
  const rows = database
    .prepare<[], [state: keyof ItemCounts, items: number]>(
      `SELECT CASE
          WHEN NOT EXISTS (SELECT 1 FROM orders WHERE number = order_number) THEN 'waiting'
          WHEN EXISTS (SELECT 1 FROM orders JOIN lines ON lines.order_id = orders.id WHERE number = order_number AND kind <> 3)
            THEN 'joined'
          ELSE 'ofCancelled' END AS state, sum(items)
        FROM (SELECT order_number, count(*) AS items FROM order_items ${of} GROUP BY order_number) GROUP BY state`,
    )
    .raw()
    .all()
  return rows.length === 0 ? null : { joined: 0, ofCancelled: 0, waiting: 0, ...Object.fromEntries(rows) }
}

/** The same, to be said: what joined, and what did not where there is any. */
export function itemNotes({ joined, ofCancelled, waiting }: ItemCounts): Said[] {
  return [
    said('note.items-joined', { count: joined }),
    ...(ofCancelled > 0 ? [said('note.items-of-cancelled', { count: ofCancelled })] : []),
    ...(waiting > 0 ? [said('note.items-waiting', { count: waiting })] : []),
  ]
}
