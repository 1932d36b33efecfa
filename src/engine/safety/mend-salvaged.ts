import { keysInRuns } from '../database/run-columns.ts'
import type { Database } from '../database/sqlite.ts'
import { LOST } from '../database/stand-ins.ts'

/** What was read from one table, as far as mending needs it. */
interface ReadTable {
  readonly table: string
  readonly isPartial: boolean
}

/** What a salvaged workspace holds after it was mended. */
export interface Mended {
  readonly imports: number
  /** Sold and returned items. */
  readonly lines: number
  /** Customers, products, orders and imports that others refer to but whose own row was lost; they stay under a made-up name. */
  readonly placeholders: number
  /** Stored results that were left out because not all of them could be read; they can be computed again. */
  readonly lostRuns: number
}

const RUN_TABLES = ['run_clusters', 'run_columns', 'run_imports', 'runs']

/** Everybody who refers to a table whose rows must not be missing. */
const REFERENCES = {
  imports: [
    'lines.import_id',
    'customer_details.import_id',
    'product_details.import_id',
    'order_items.import_id',
    'free_visits.import_id',
    'refused.import_id',
  ],
  customers: ['lines.customer_id', 'customer_details.customer_id', 'merges.customer_id', 'merges.into_id'],
  products: ['lines.product_id', 'product_details.product_id', 'order_items.product_id'],
  orders: ['lines.order_id'],
} as const

/** How rows stand in for lost ones, whose keys follow. */
const PLACEHOLDERS = {
  imports: `INSERT INTO imports (id, file, sheet, imported_at, mapping, columns, notes, rows_read, already_imported,
    already_imported_duplicates) SELECT id, 'Lost file ' || id, '', '1970-01-01T00:00',
    '{"headerRow":0,"columns":{},"dateOrder":null,"decimalMark":null}', '[]', '[]', 0, 0, 0`,
  customers: `INSERT INTO customers (id, code) SELECT id, '${LOST}' || id`,
  products: `INSERT INTO products (id, code) SELECT id, '${LOST}' || id`,
  orders: `INSERT INTO orders (id, number) SELECT id, '${LOST}' || id`,
} as const

/**
 * Makes a workspace of what was read from a damaged one: lost rows that others refer to get placeholders, sums that lines were lost
 * of are made anew, results that are not whole are dropped, and imports say what happened to them.
 */
export function mendSalvaged(database: Database, tables: readonly ReadTable[]): Mended {
  const isPartial = (table: string) => tables.some((each) => each.table === table && each.isPartial)
  return database.transaction(() => {
    const lostRuns = dropRuns(database, RUN_TABLES.some(isPartial) ? 'TRUE' : UNREADABLE)
    dropUnreadable(database)
    const placeholders = addPlaceholders(database)
    database.exec(`
      DELETE FROM import_overlaps WHERE import_id NOT IN (SELECT id FROM imports) OR earlier_id NOT IN (SELECT id FROM imports);
      UPDATE orders SET country_id = NULL WHERE country_id NOT IN (SELECT id FROM countries);
      UPDATE orders SET store_id = NULL WHERE store_id NOT IN (SELECT id FROM stores);
      UPDATE customer_details SET country_id = NULL WHERE country_id NOT IN (SELECT id FROM countries);
      DELETE FROM changed_lines WHERE line_id NOT IN (SELECT id FROM lines) OR import_id NOT IN (SELECT id FROM imports);
      DELETE FROM line_costs WHERE import_id NOT IN (SELECT id FROM imports)`)
    if (isPartial('lines') || isPartial('import_tallies')) tallyAnew(database)
    if (tables.some((each) => each.isPartial)) noteLoss(database)
    const count = (table: string) => database.prepare(`SELECT count(*) FROM ${table}`).pluck().get() as number
    return { imports: count('imports'), lines: count('lines'), placeholders, lostRuns }
  })()
}

/** Results without figures, or without customers, as those of a version that stored them otherwise. */
const UNREADABLE = 'NOT json_valid(summary) OR id NOT IN (SELECT run_id FROM run_columns)'

function dropRuns(database: Database, condition: string): number {
  const runs = database.prepare<[], number>(`SELECT id FROM runs WHERE ${condition}`).pluck().all()
  for (const runId of runs) {
    for (const table of RUN_TABLES) {
      database.prepare(`DELETE FROM ${table} WHERE ${table === 'runs' ? 'id' : 'run_id'} = ?`).run(runId)
    }
  }
  return runs.length
}

/** JSON that cannot be parsed any more would fail wherever it is met. */
function dropUnreadable(database: Database): void {
  database.exec(`
    DELETE FROM mappings WHERE NOT json_valid(headers) OR NOT json_valid(mapping);
    DELETE FROM segment_maps WHERE NOT json_valid(body);
    DELETE FROM recipes WHERE NOT json_valid(body);
    UPDATE refused SET cells = '[]' WHERE NOT json_valid(cells);
    UPDATE imports SET columns = '[]' WHERE NOT json_valid(columns);
    UPDATE imports SET notes = '[]' WHERE NOT json_valid(notes);
    UPDATE imports SET understood = NULL WHERE NOT json_valid(understood);
    UPDATE imports SET mapping = '{"headerRow":0,"columns":{},"dateOrder":null,"decimalMark":null}' WHERE NOT json_valid(mapping)`)
}

function addPlaceholders(database: Database): number {
  let added = 0
  for (const [table, references] of Object.entries(REFERENCES) as [keyof typeof REFERENCES, readonly string[]][]) {
    const named = references.map((each) => {
      const [from, column] = each.split('.')
      return `SELECT DISTINCT ${column} AS id FROM ${from} WHERE ${column} IS NOT NULL`
    })
    const lost = `FROM (${named.join(' UNION ')}) WHERE id NOT IN (SELECT id FROM ${table})`
    added += database.prepare(`${PLACEHOLDERS[table]} ${lost}`).run().changes
  }
  // Put together here: to SQLite a key that is handed over is no whole number, so that it would write `6.0`.
  const add = database.prepare('INSERT OR IGNORE INTO customers (id, code) VALUES (?, ?)')
  for (const key of keysInRuns(database)) added += add.run(key, LOST + key).changes
  return added
}

function tallyAnew(database: Database): void {
  database.exec(`
    DELETE FROM import_tallies;
    INSERT INTO import_tallies (import_id, without_customer, kind, is_duplicate, rows, amount)
      SELECT import_id, customer_id IS NULL, kind, is_duplicate, count(*), sum(amount) FROM lines GROUP BY 1, 2, 3, 4;
    UPDATE imports SET
      first_sale = (SELECT min(time) FROM lines WHERE import_id = imports.id AND kind = 0),
      last_sale = (SELECT max(time) FROM lines WHERE import_id = imports.id AND kind = 0)`)
}

function noteLoss(database: Database): void {
  database.exec(
    `UPDATE imports SET notes = json_insert(notes, '$[#]', 'Read from a damaged workspace: some of its rows may be missing.')`,
  )
}
