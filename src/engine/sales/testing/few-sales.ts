import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'
import { type Database, openWorkspace } from '../../database/open.ts'

/** Seconds of a day. */
export const DAY = 86_400

/** The day around which the sales lie, whole days since 1970-01-01. */
export const FIRST_DAY = 19_000

/** The calendar day so many days later. */
export const dayAfter = (offset: number) => new Date((FIRST_DAY + offset) * DAY * 1_000).toISOString().slice(0, 10)

/** A row of `lines`. */
export interface Line {
  customer: number | null
  order: number | null
  product: number | null
  kind: number
  duplicate: number
  time: number
  quantity: number | null
  amount: number
}

/** A sale of tea to ann for 1, with what is given changed. */
export const line = (changed: Partial<Line> = {}): Line => ({
  customer: 1,
  order: 1,
  product: 1,
  kind: 0,
  duplicate: 0,
  time: FIRST_DAY * DAY,
  quantity: null,
  amount: 10_000,
  ...changed,
})

/**
 * A workspace with one import, four customers, two products and four orders in two stores and countries, and without lines; gone when the
 * tests of the file have ended.
 */
export function openFewSales(): Database {
  const folder = mkdtempSync(join(tmpdir(), 'regulars-sales-'))
  const { database, close } = openWorkspace(join(folder, 'shop.regulars'))
  afterAll(() => {
    close()
    rmSync(folder, { recursive: true, force: true })
  })
  database.exec(`
    INSERT INTO customers (id, code) VALUES (1, 'ann'), (2, 'bob'), (3, 'cleo'), (4, 'dan');
    INSERT INTO products (id, code) VALUES (1, 'tea'), (2, 'POST');
    INSERT INTO stores (id, name) VALUES (1, 'North'), (2, 'South');
    INSERT INTO countries (id, name) VALUES (1, 'UK'), (2, 'FR');
    INSERT INTO orders (id, number, store_id, country_id) VALUES (1, 'a', 1, 1), (2, 'b', 1, 2), (3, 'c', 2, NULL), (4, 'd', NULL, 2);
    INSERT INTO imports (id, file, sheet, imported_at, mapping, columns, notes, rows_read, already_imported,
      already_imported_duplicates) VALUES (1, 'f', 's', '', '{}', '[]', '[]', 0, 0, 0);
    INSERT INTO customer_details (customer_id, import_id, type) VALUES (1, 1, 'trade'), (3, 1, 'trade'), (4, 1, 'private');
  `)
  return database
}

/** Puts these lines and merges in the place of those that are there; the sales have another edition then. */
export function fillSales(
  database: Database,
  lines: readonly Line[],
  merges: readonly (readonly [number, number])[] = [],
): void {
  database.transaction(() => {
    database.exec('DELETE FROM lines; DELETE FROM merges; UPDATE imports SET rows_read = rows_read + 1')
    const add =
      database.prepare(`INSERT INTO lines (import_id, row, kind, is_duplicate, customer_id, order_id, product_id, time, quantity,
      price, amount, content_hash) VALUES (1, 1, @kind, @duplicate, @customer, @order, @product, @time, @quantity, NULL, @amount, 0)`)
    for (const each of lines) add.run(each)
    const merge = database.prepare("INSERT INTO merges VALUES (?, ?, 1, '')")
    for (const pair of merges) merge.run(...pair)
  })()
}
