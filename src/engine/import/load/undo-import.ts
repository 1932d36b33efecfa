import { RegularsError } from '../../../shared/model/errors.ts'
import { neededBy } from '../../../shared/words/needed-by.ts'
import { said } from '../../../shared/words/said.ts'
import type { Database } from '../../database/open.ts'
import { keysInRuns } from '../../database/run-columns.ts'
import { dropUnusedPlaces } from '../../database/unused-places.ts'
import { priceOpenOrders } from '../understand/open-orders.ts'
import { restoreLines } from './changed-lines.ts'

/** What belongs to one import and goes with it. */
const OF_AN_IMPORT = [
  'lines',
  'line_costs',
  'order_items',
  'free_visits',
  'refused',
  'import_tallies',
  'customer_details',
  'product_details',
  'import_overlaps',
]

/** Rows that others refer to, and that go when nobody does any more; in an order that frees the later ones. */
const UNUSED = [
  'DELETE FROM orders WHERE id NOT IN (SELECT order_id FROM lines WHERE order_id IS NOT NULL)',
  `DELETE FROM merges WHERE customer_id NOT IN (SELECT id FROM customers) OR into_id NOT IN (SELECT id FROM customers)`,
  `DELETE FROM products WHERE id NOT IN (SELECT product_id FROM lines WHERE product_id IS NOT NULL)
    AND id NOT IN (SELECT product_id FROM product_details)
    AND id NOT IN (SELECT product_id FROM order_items WHERE product_id IS NOT NULL)`,
]

/**
 * Takes back an import with everything it brought: the workspace is then as if the file had never been read. Results that used
 * it stay and are marked as out of date; returns how many. Throws `not-found`, or `import-needed` while a later import skipped
 * rows that only this one brought: without it they would be lost without a word.
 */
export function undoImport(database: Database, importId: number): { staleRuns: number } {
  refuseWhileNeeded(database, importId)
  // Checked reference by reference, each removed product would search all lines.
  database.pragma('foreign_keys = OFF')
  // What the import brought is overwritten, not only let go of.
  database.pragma('secure_delete = ON')
  try {
    return database.transaction(() => {
      restoreLines(database, importId)
      for (const table of OF_AN_IMPORT) database.prepare(`DELETE FROM ${table} WHERE import_id = ?`).run(importId)
      database.prepare('DELETE FROM imports WHERE id = ?').run(importId)
      dropUnusedCustomers(database)
      for (const sql of UNUSED) database.exec(sql)
      dropUnusedPlaces(database)
      priceOpenOrders(database)
      const stale = database
        .prepare('UPDATE runs SET is_stale = 1 WHERE id IN (SELECT run_id FROM run_imports WHERE import_id = ?)')
        .run(importId)
      // A later import can get the same number.
      database.prepare('DELETE FROM run_imports WHERE import_id = ?').run(importId)
      return { staleRuns: stale.changes }
    })()
  } finally {
    database.pragma('secure_delete = FAST')
    database.pragma('foreign_keys = ON')
  }
}

/** Customers whom no import knows any more go, but for those whom a result names. */
function dropUnusedCustomers(database: Database): void {
  const unused = database
    .prepare<[], number>(
      `SELECT id FROM customers WHERE id NOT IN (SELECT customer_id FROM lines WHERE customer_id IS NOT NULL)
        AND id NOT IN (SELECT customer_id FROM customer_details)`,
    )
    .pluck()
    .all()
  const named = unused.length === 0 ? new Set() : keysInRuns(database)
  const drop = database.prepare('DELETE FROM customers WHERE id = ?')
  for (const key of unused) if (!named.has(key)) drop.run(key)
}

/** The later imports that skipped rows because this one had brought them. */
export function importsThatNeed(
  database: Database,
  importId: number,
): { importId: number; file: string; rows: number }[] {
  return database
    .prepare<[number], { importId: number; file: string; rows: number }>(
      `SELECT import_id AS importId, file, rows FROM import_overlaps JOIN imports ON imports.id = import_id
        WHERE earlier_id = ? ORDER BY import_id`,
    )
    .all(importId)
}

function refuseWhileNeeded(database: Database, importId: number): void {
  const file = database.prepare<[number], string>('SELECT file FROM imports WHERE id = ?').pluck().get(importId)
  if (file === undefined) {
    throw new RegularsError('not-found', said('refusal.no-import', { id: importId }))
  }
  const later = importsThatNeed(database, importId)
  if (later.length === 0) return
  throw new RegularsError('import-needed', neededBy(file, later))
}
