// Times RFM scores over seeded sales that are generated straight into the tables: node bench/segment.ts [--small]
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Database, openWorkspace } from '../src/engine/database/open.ts'
import { createEngine } from '../src/engine/index.ts'
import { DEFAULT_SETTINGS } from '../src/shared/model/settings.ts'

/** pandas' time per line for measures and scores of 392,692 lines, stored from another machine: a hint, no measurement. */
const STORED_PANDAS_MICROSECONDS = (0.36 * 1e6) / 392_692

const PREVIEW_CUSTOMERS = 200_000
const SEED = 1
const isSmall = process.argv.includes('--small')
const scale = isSmall ? 20 : 1

const small = measure(1_000_000 / scale, 100_000 / scale)
const large = measure(10_000_000 / scale, 1_000_000 / scale)
const growth = large.microseconds / small.microseconds
console.log(`processor time per line at ten times the lines: ${growth.toFixed(2)} times (1 is linear)`)
console.log(
  `against pandas, stored figure of another machine: ${(large.microseconds / STORED_PANDAS_MICROSECONDS).toFixed(1)} times its time per line`,
)
if (!isSmall) console.log(large.seconds < 20 ? 'under 20 s: yes' : 'under 20 s: NO')
preview(PREVIEW_CUSTOMERS / scale)

/** Scores, segments and stores a run; the best of two. */
function measure(lines: number, customers: number): { seconds: number; microseconds: number } {
  return withWorkspace(lines, customers, (path) => {
    const engine = createEngine({ workspacePath: path })
    const times = [1, 2].map(() => {
      const started = performance.now()
      const before = process.cpuUsage()
      const { summary } = engine.compute(DEFAULT_SETTINGS, false, new Date())
      if (summary.customers !== customers) throw new Error(`${summary.customers} customers instead of ${customers}`)
      const { user, system } = process.cpuUsage(before)
      return { seconds: (performance.now() - started) / 1000, cpu: (user + system) / 1e6 }
    })
    engine.close()
    const seconds = Math.min(...times.map((time) => time.seconds))
    // Other programs on the machine stretch the wall time, not this one.
    const cpu = Math.min(...times.map((time) => time.cpu))
    const microseconds = (cpu * 1e6) / lines
    console.log(
      `${customers} customers, ${lines} lines: ${seconds.toFixed(2)} s, of processor time ${cpu.toFixed(2)} s, ${microseconds.toFixed(2)} microseconds a line`,
    )
    return { seconds, microseconds }
  })
}

/** Counts what moved cuts make of a run: the median processor time of eleven. */
function preview(customers: number): void {
  withWorkspace(customers * 2, customers, (path) => {
    const engine = createEngine({ workspacePath: path })
    const { runId, thresholds } = engine.compute(DEFAULT_SETTINGS, false, new Date()).summary
    const times = Array.from({ length: 11 }, (_, at) => {
      const recency = thresholds.recency.map((cut) => cut + at)
      const before = process.cpuUsage()
      engine.desk.preview({ runId, thresholds: { ...thresholds, recency } })
      const { user, system } = process.cpuUsage(before)
      return (user + system) / 1000
    })
    engine.close()
    const median = times.sort((a, b) => a - b)[5] as number
    console.log(`moved cuts over ${customers} customers: ${median.toFixed(0)} ms of processor time`)
  })
}

function withWorkspace<T>(lines: number, customers: number, use: (path: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'regulars-bench-'))
  try {
    const path = join(folder, 'bench.regulars')
    const workspace = openWorkspace(path)
    fill(workspace.database, lines, customers)
    workspace.close()
    return use(path)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Orders of about four lines; every customer has one order, the others go to few customers rather than to all alike. */
function fill(database: Database, lines: number, customers: number): void {
  const index = database
    .prepare("SELECT sql FROM sqlite_schema WHERE name = 'lines_by_customer'")
    .pluck()
    .get() as string
  const orders = Math.max(customers, Math.floor(lines / 4))
  const series = (count: number) =>
    `WITH RECURSIVE series (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM series WHERE i < ${count})`
  // Knuth's multiplicative hash: a number from 0 to 1 for each i.
  const unit = (of: string, salt: number) =>
    `(((${of}) * 2654435761 + ${SEED * 7919 + salt}) % 4294967296 / 4294967296.0)`
  const owner = `CASE WHEN o <= ${customers} THEN o ELSE 1 + CAST(${unit('o', 1)} * ${unit('o', 1)} * ${customers} AS INTEGER) END`
  const start = Date.UTC(2024, 0, 1) / 1000
  database.transaction(() => {
    database.exec(`
      DROP INDEX lines_by_customer;
      INSERT INTO imports (id, file, sheet, imported_at, mapping, columns, notes, currency, rows_read, already_imported,
        already_imported_duplicates, first_sale, last_sale) VALUES (1, 'bench.csv', 'bench', '2026-01-01 00:00', '{}', '[]', '[]', NULL, ${lines}, 0, 0,
        ${start}, ${start + 730 * 86_400 - 1});
      ${series(customers)} INSERT INTO customers (id, code) SELECT i, 'c' || i FROM series;
      ${series(orders)} INSERT INTO orders (id, number, store_id, country_id) SELECT i, i, NULL, NULL FROM series;
      ${series(lines)}, placed (i, o) AS (SELECT i, 1 + (i - 1) % ${orders} FROM series)
        INSERT INTO lines (id, import_id, row, kind, is_duplicate, customer_id, order_id, product_id, time, quantity, price,
          amount, content_hash) SELECT i, 1, i, 0, 0, ${owner}, o, NULL,
          ${start} + CAST(${unit('o', 2)} * ${730 * 86_400} AS INTEGER), 10000, NULL,
          100 + CAST(${unit('i', 3)} * 1000000 AS INTEGER), i FROM placed;
      INSERT INTO import_tallies SELECT 1, 0, 0, 0, count(*), sum(amount) FROM lines;
      ${index};
    `)
  })()
}
