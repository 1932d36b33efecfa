import type { Mapping } from '../../../shared/model/import.ts'
import { type Said, said } from '../../../shared/words/said.ts'
import type { Database } from '../../database/open.ts'
import { cellText } from '../values/cell-text.ts'
import { foldHeader } from '../values/fold.ts'
import type { Evidence } from './evidence.ts'

/** Names of numbers that are surely not what an order came to. */
const NO_AMOUNT =
  /(?:id|no|nr|number|numero|code|zip|postal|plz|phone|tel|fax|year|month|week|day|count|qty|sku|version|age)$/
const BESIDE_AMOUNT = /tax|vat|mwst|iva|discount|rabatt|tip|fee|shipping|refund|rate|weight|lat|lon/

/**
 * Whether a file lists orders and leaves to their items what they came to: it names each order once, and no column is left that
 * could be the amount.
 */
export function isPricedByItems(columns: Mapping['columns'], evidence: Evidence): boolean {
  const { header, rows: below } = evidence
  const { customer, date, order, amount, price, quantity, product, productName } = columns
  if (customer === undefined || date === undefined || order === undefined) return false
  if ((amount ?? price ?? quantity ?? product ?? productName) !== undefined) return false
  const orders = below.map((row) => cellText(row, order)).filter((number) => number !== '')
  if (orders.length === 0 || new Set(orders).size !== orders.length) return false
  const taken = new Set(Object.values(columns))
  return header.names.every((name, at) => {
    const folded = foldHeader(name)
    return taken.has(at) || NO_AMOUNT.test(folded) || BESIDE_AMOUNT.test(folded) || !holdsNumbers(at, evidence)
  })
}

function holdsNumbers(at: number, evidence: Evidence): boolean {
  return evidence.column(at).filled > 0 && evidence.isPlausible('amount', at)
}

/** The first line of each order number among the imports whose orders have no amount of their own. */
const FIRST_LINES = `SELECT min(lines.id) FROM imports JOIN lines ON lines.import_id = imports.id JOIN orders ON orders.id = order_id
  WHERE priced_by_items = 1 AND kind <> 3 GROUP BY number`

/**
 * Gives orders without an amount of their own what their items come to, nothing while none are there. To be called whenever
 * orders or items came or went, so that their order does not matter.
 */
export function priceOpenOrders(database: Database): void {
  const open = database.prepare<[], number>('SELECT id FROM imports WHERE priced_by_items = 1').pluck().all()
  if (open.length === 0) return
  const imports = open.join(', ')
  database.exec(`
    UPDATE lines SET amount = 0, kind = 0 WHERE import_id IN (${imports}) AND kind <> 3;
    UPDATE lines SET amount = items.amount, kind = CASE WHEN items.amount < 0 THEN 2 ELSE 0 END
      FROM (
        SELECT orders.id AS order_id, sum(order_items.amount) AS amount
        FROM orders JOIN order_items ON order_number = number GROUP BY orders.id
      ) AS items
      WHERE items.order_id = lines.order_id AND items.amount IS NOT NULL AND lines.id IN (${FIRST_LINES});
    DELETE FROM import_tallies WHERE import_id IN (${imports});
    INSERT INTO import_tallies (import_id, without_customer, kind, is_duplicate, rows, amount)
      SELECT import_id, customer_id IS NULL, kind, is_duplicate, count(*), sum(amount) FROM lines
      WHERE import_id IN (${imports}) GROUP BY 1, 2, 3, 4;
  `)
}

/** What is to be said of an import of such orders; null for another import. */
export function openOrdersNote(database: Database, importId: number): Said | null {
  const [orders, waiting] = database
    .prepare<[number], [number, number]>(
      `SELECT count(DISTINCT number),
          count(DISTINCT CASE WHEN NOT EXISTS (SELECT 1 FROM order_items WHERE order_number = number) THEN number END)
        FROM imports JOIN lines ON lines.import_id = imports.id JOIN orders ON orders.id = order_id
        WHERE imports.id = ? AND priced_by_items = 1 AND kind <> 3`,
    )
    .raw()
    .get(importId) as [number, number]
  if (orders === 0) return null
  return waiting === 0 ? said('note.orders-by-items', { count: orders }) : said('note.orders-wait', { waiting, orders })
}
