import { SECONDS_PER_DAY } from '../../../shared/format/wall-time.ts'
import type { Database } from '../../database/open.ts'
import { LINE_KIND } from '../../sales/line-kind.ts'
import { changeLines } from './changed-lines.ts'
import { splitReusedNumbers } from './reused-numbers.ts'
import { type Told, toldAnew } from './told-anew.ts'

/** What an import said anew of orders that were there. */
export interface ChangedOrders {
  /** The numbers of the orders. */
  readonly orders: readonly string[]
  /** Lines that only repeat what a later file took back, and so were removed again; duplicates among them. */
  readonly outdated: number
  readonly outdatedDuplicates: number
}

/** The day behind the number of an order whose number another order has too. */
const OF_A_DAY = / @-?\d+$/

/** Where no order changed. */
export const NOTHING: ChangedOrders = { orders: [], outdated: 0, outdatedDuplicates: 0 }

/** What was there before an import, and what of it the import's rows were found to be. */
export interface Before {
  readonly lastLine: number
  readonly lastOrder: number
  readonly found: Iterable<number>
  /** The row number of the import's first row. */
  readonly firstRow: number
}

type TellingRow = Told & {
  readonly orderId: number
  readonly number: string
  readonly code: string | null
  readonly importId: number
}

/**
 * Lets what an import says of an order win over what earlier files said of the same order on the same day: their lines count no
 * more. Lines that continue an order which a file's end cut in two stay beside the others.
 */
export function settleChangedOrders(database: Database, importId: number, before: Before): ChangedOrders {
  // The first file of a workspace changes nothing, and its lines need not be gone through.
  if (before.lastOrder === 0) return NOTHING
  const candidates = database
    .prepare<[number, number], number>(
      'SELECT DISTINCT order_id FROM lines WHERE id > ? AND order_id <= ? ORDER BY order_id',
    )
    .pluck()
    .all(before.lastLine, before.lastOrder)
  if (candidates.length === 0) return NOTHING
  database.exec('CREATE TEMP TABLE told (order_id INTEGER PRIMARY KEY)')
  const note = database.prepare('INSERT INTO temp.told VALUES (?)')
  for (const order of candidates) note.run(order)
  splitReusedNumbers(database, importId, before.lastLine)
  const outdated = removeOutdated(database, importId, before.lastLine)
  const cut = cutOrder(database, importId, before)
  const found = new Set(before.found)
  const changed: number[] = []
  const orders: string[] = []
  for (const [{ number, code, orderId }, lines] of ordersTold(database)) {
    const told = lines.map((line) => ({ ...line, isNew: line.importId === importId, isFound: found.has(line.id) }))
    const ids = toldAnew(told, { isCut: orderId === cut, hasNumber: code === null || !number.startsWith(`${code} @`) })
    if (ids.length === 0) continue
    changed.push(...ids)
    orders.push(number.replace(OF_A_DAY, ''))
  }
  database.exec('DROP TABLE temp.told')
  if (changed.length > 0) changeLines(database, changed, importId)
  return { orders, ...outdated }
}

/** The lines that still count or are cancelled of each order that an import tells of, the import's own among them. */
function* ordersTold(database: Database): Generator<readonly [TellingRow, TellingRow[]]> {
  const rows = database.prepare<[], TellingRow>(
    `SELECT lines.id, lines.import_id AS importId, lines.order_id AS orderId, number, customers.code, lines.kind, customer_id AS customer,
        product_id AS product, time / ${SECONDS_PER_DAY} AS day, quantity, price,
        CASE WHEN priced_by_items = 1 THEN 0 ELSE amount END AS amount
      FROM lines JOIN temp.told USING (order_id) JOIN orders ON orders.id = lines.order_id JOIN imports ON imports.id = lines.import_id
      LEFT JOIN customers ON customers.id = customer_id LEFT JOIN changed_lines ON line_id = lines.id WHERE line_id IS NULL ORDER BY lines.order_id, lines.id`,
  )
  let order: TellingRow[] = []
  for (const row of rows.iterate()) {
    const [first] = order
    if (first !== undefined && first.orderId !== row.orderId) {
      yield [first, order]
      order = []
    }
    order.push(row)
  }
  const [first] = order
  if (first !== undefined) yield [first, order]
}

/** The order with which the file begins and an earlier one ended, unless both have one row for each order; null for none. */
function cutOrder(database: Database, importId: number, { lastLine, firstRow }: Before): number | null {
  const first = database
    .prepare<[number, number], number | null>('SELECT order_id FROM lines WHERE id > ? AND row = ? LIMIT 1')
    .pluck()
    .get(lastLine, firstRow)
  if (first == null) return null
  const earlier = database
    .prepare<[number, number], number>(
      `SELECT import_id FROM lines JOIN (SELECT max(id) AS id FROM lines WHERE import_id <> ? GROUP BY import_id) USING (id)
        WHERE order_id = ?`,
    )
    .pluck()
    .get(importId, first)
  if (earlier === undefined) return null
  const [lines, orders] = database
    .prepare<[number, number], [number, number]>(
      `SELECT count(*), count(DISTINCT import_id || ' ' || order_id) FROM lines
        WHERE import_id IN (?, ?) AND kind IN (${LINE_KIND.sale}, ${LINE_KIND.cancelled})`,
    )
    .raw()
    .get(importId, earlier) as [number, number]
  return lines === orders ? null : first
}

/**
 * Removes the lines of an import that say what an earlier file said before a later one took it back, where the import's dates reach
 * no further than those of the later one: it is the old file once more.
 */
function removeOutdated(
  database: Database,
  importId: number,
  lastLine: number,
): Pick<ChangedOrders, 'outdated' | 'outdatedDuplicates'> {
  const rows = database
    .prepare<[number, number], { id: number; isDuplicate: number; earlier: number }>(
      `SELECT mine.id, mine.is_duplicate AS isDuplicate, min(old.import_id) AS earlier
        FROM changed_lines JOIN lines AS old ON old.id = line_id AND old.import_id <> changed_lines.import_id
        JOIN lines AS mine ON mine.order_id = old.order_id AND mine.content_hash = old.content_hash
          AND (mine.kind = ${LINE_KIND.cancelled}) = (changed_lines.kind = ${LINE_KIND.cancelled})
        WHERE mine.id > ? AND (SELECT max(time) FROM lines WHERE import_id = changed_lines.import_id)
          >= (SELECT max(time) FROM lines WHERE import_id = ?) GROUP BY mine.id`,
    )
    .all(lastLine, importId)
  const overlap = database.prepare(
    `INSERT INTO import_overlaps (import_id, earlier_id, rows) VALUES (${importId}, ?, 1) ON CONFLICT DO UPDATE SET rows = rows + 1`,
  )
  const takeOff = database.prepare(
    `UPDATE import_tallies SET rows = rows - 1, amount = import_tallies.amount - lines.amount FROM lines WHERE lines.id = ?
      AND import_tallies.import_id = lines.import_id AND without_customer = (customer_id IS NULL)
      AND import_tallies.kind = lines.kind AND import_tallies.is_duplicate = lines.is_duplicate`,
  )
  const remove = database.prepare('DELETE FROM lines WHERE id = ?')
  for (const { id, earlier } of rows) {
    overlap.run(earlier)
    takeOff.run(id)
    remove.run(id)
  }
  return {
    outdated: rows.length,
    outdatedDuplicates: rows.reduce((sum, { isDuplicate }) => sum + isDuplicate, 0),
  }
}
