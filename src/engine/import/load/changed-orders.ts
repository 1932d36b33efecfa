import { SECONDS_PER_DAY } from '../../../shared/format/wall-time.ts'
import type { Database } from '../../database/open.ts'
import { LINE_KIND } from '../../sales/line-kind.ts'
import { changeLines } from './changed-lines.ts'
import { type Before, RetoldLines } from './retold-lines.ts'
import { splitReusedNumbers } from './reused-numbers.ts'
import {
  isGivenBack,
  isOnOtherDays,
  leftOut,
  type TellingLine,
  type Told,
  toldAnew,
  toldOfOtherDay,
} from './told-anew.ts'

/** What an import said anew of orders that were there. */
export interface ChangedOrders {
  /** The numbers of the orders. */
  readonly orders: readonly string[]
  /** The numbers of orders of which it leaves out lines that count on. */
  readonly shorter: readonly string[]
  /** Lines that only repeat what a later file took back, and so were removed again; duplicates among them. */
  readonly outdated: number
  readonly outdatedDuplicates: number
}

/** The day behind the number of an order whose number another order has too. */
const OF_A_DAY = / @-?\d+$/

/** Where more of a file's orders than this are on other days than before, its numbers start again. */
const REUSED = 0.5

/** Where no order changed. */
export const NOTHING: ChangedOrders = { orders: [], shorter: [], outdated: 0, outdatedDuplicates: 0 }

type TellingRow = Told & {
  readonly orderId: number
  readonly number: string
  readonly code: string | null
}

/**
 * Lets what an import says of an order win over what earlier files said of the same order: their lines count no more. Lines that
 * continue an order which a file's end cut in two stay beside the others, and so do lines that it leaves out where it may hold only a
 * part of the sales, unless `takesShorter`.
 */
export function settleChangedOrders(
  database: Database,
  importId: number,
  before: Before,
  takesShorter: boolean,
): ChangedOrders {
  // The first file of a workspace changes nothing, and its lines need not be gone through.
  if (before.lastOrder === 0) return NOTHING
  const candidates = database
    .prepare<[number, number], number>(
      'SELECT DISTINCT order_id FROM lines WHERE id > ? AND order_id <= ? ORDER BY order_id',
    )
    .pluck()
    .all(before.lastLine, before.lastOrder)
  const retold = new RetoldLines(database, before)
  if (candidates.length + retold.shortened.length === 0) return NOTHING
  database.exec('CREATE TEMP TABLE told (order_id INTEGER PRIMARY KEY)')
  const note = database.prepare('INSERT OR IGNORE INTO temp.told VALUES (?)')
  for (const order of candidates) note.run(order)
  splitReusedNumbers(database, importId, before.lastLine)
  const outdated = removeOutdated(database, importId, before.lastLine)
  for (const order of retold.shortened) note.run(order)
  const cut = cutOrder(database, importId, before.lastLine, retold.firstRow)
  const signs = signsOf(database, importId, before.lastLine, retold)
  const changed: { readonly number: string; readonly lines: readonly number[] }[] = []
  const shorter: string[] = []
  for (const [{ number, code, orderId }, lines] of ordersTold(database, importId, retold)) {
    const hasNumber = code === null || !number.startsWith(`${code} @`)
    const { changed: told, open } = toldAnew(lines, {
      isCut: orderId === cut,
      hasNumber,
      isWholeFile: leftOut(lines).every(({ id }) => retold.isWholeAround(id)),
      isTogether: isTogether(lines, retold),
      isFiltered: signs.isFiltered(lines),
    })
    const moved = told.length === 0 && !signs.areReused ? toldOfOtherDay(lines, hasNumber) : []
    const all = [...told, ...moved, ...(takesShorter ? open : [])]
    if (all.length > 0) changed.push({ number, lines: all })
    if (open.length > 0 && !takesShorter) shorter.push(number)
  }
  database.exec('DROP TABLE temp.told')
  if (changed.length > 0)
    changeLines(
      database,
      changed.flatMap(({ lines }) => lines),
      importId,
    )
  const plain = (number: string) => number.replace(OF_A_DAY, '')
  return { orders: changed.map(({ number }) => plain(number)), shorter: shorter.map(plain), ...outdated }
}

type Order = readonly [TellingRow, readonly TellingLine[]]

/** What all orders that an import tells of show of its numbers and of what it holds. */
function signsOf(database: Database, importId: number, lastLine: number, retold: RetoldLines) {
  const sorts = database
    .prepare<[number], [product: number | null, kind: number]>(
      'SELECT DISTINCT product_id, kind FROM lines WHERE id > ?',
    )
    .raw()
    .all(lastLine)
  const products = new Set([...retold.products, ...sorts.flatMap(([product]) => product ?? [])])
  const hasReturns = retold.hasReturns || sorts.some(([, kind]) => isGivenBack(kind))
  const isAbsent = (product: number | null) => product !== null && !products.has(product)
  let absent = 0
  for (const [product, lines] of retold.leftProducts) if (isAbsent(product)) absent += lines
  let onOtherDays = 0
  for (const [, lines] of ordersTold(database, importId, retold)) if (isOnOtherDays(lines)) onOtherDays++
  const told = database
    .prepare<[number], number>('SELECT count(DISTINCT order_id) FROM lines WHERE id > ?')
    .pluck()
    .get(lastLine) as number
  return {
    /** Its numbers stood for orders of other days before, so that one on another day is no order that was put off. */
    areReused: onOtherDays > (told + retold.orders) * REUSED,
    /** It left out several lines of products that it does not have, or all that was given back, as a file of other sorts does. */
    isFiltered: (lines: readonly TellingLine[]) =>
      leftOut(lines).some(
        ({ product, kind }) => (absent > 1 && isAbsent(product)) || (!hasReturns && isGivenBack(kind)),
      ),
  }
}

function isTogether(lines: readonly TellingLine[], retold: RetoldLines): boolean {
  const added = lines.filter(({ isNew }) => isNew)
  const earlier = lines.filter(({ isNew }) => !isNew)
  if (added.length === 0 || !lines.some(({ isFound }) => isFound)) return false
  return retold.isTogether(
    earlier.map(({ id }) => id),
    added.map(({ row }) => row),
  )
}

/** The lines that still count or are cancelled of each order that an import tells of, the import's own among them. */
function* ordersTold(database: Database, importId: number, retold: RetoldLines): Generator<Order> {
  const rows = database.prepare<[], TellingRow>(
    `SELECT lines.id, lines.import_id AS importId, row, content_hash AS hash, lines.order_id AS orderId, number, customers.code, lines.kind,
        customer_id AS customer, product_id AS product, time / ${SECONDS_PER_DAY} AS day, quantity, price,
        CASE WHEN priced_by_items = 1 THEN 0 ELSE amount END AS amount
      FROM lines JOIN temp.told USING (order_id) JOIN orders ON orders.id = lines.order_id JOIN imports ON imports.id = lines.import_id
      LEFT JOIN customers ON customers.id = customer_id LEFT JOIN changed_lines ON line_id = lines.id WHERE line_id IS NULL ORDER BY lines.order_id, lines.id`,
  )
  let order: TellingRow[] = []
  const told = (): Order => [order[0] as TellingRow, order.map((line) => telling(line, order, importId, retold))]
  for (const row of rows.iterate()) {
    if (order.length > 0 && order[0]?.orderId !== row.orderId) {
      yield told()
      order = []
    }
    order.push(row)
  }
  if (order.length > 0) yield told()
}

function telling(line: TellingRow, order: readonly TellingRow[], importId: number, retold: RetoldLines): TellingLine {
  // Which of two equal lines a row repeats, nobody knows.
  const isOneOfSeveral = order.some(({ id, hash }) => id !== line.id && hash === line.hash)
  return {
    ...line,
    isNew: line.importId === importId,
    isFound: retold.rowOf(line.id) > 0,
    isBetween: !isOneOfSeveral && retold.isBetween(line.id),
    isCutOff: isOneOfSeveral || retold.isCutOff(line.id),
  }
}

/** The order with which the file begins and an earlier one ended, unless both have one row for each order; null for none. */
function cutOrder(database: Database, importId: number, lastLine: number, firstFound: number): number | null {
  const [row, first] = database
    .prepare<[number], [number, number | null]>('SELECT row, order_id FROM lines WHERE id > ? ORDER BY id LIMIT 1')
    .raw()
    .get(lastLine) ?? [0, null]
  if (first === null || row > firstFound) return null
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
