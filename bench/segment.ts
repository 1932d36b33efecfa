/**
 * What a change of settings costs over seeded sales that are generated straight into the tables, and over a till's export.
 *
 *   node bench/segment.ts [EXPORT.xlsx] [--small] [--before=CHECKOUT]
 *
 * Without a file it takes Online Retail from ../shared/data. All figures are processor time of all threads, since other programs
 * stretch the wall clock. `--before` is a checkout of an earlier version, which does the same in the same run. pandas scores the same
 * sales from arrays in memory, where Python has it.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import type { openWorkspace } from '../src/engine/database/open.ts'
import type { Database } from '../src/engine/database/sqlite.ts'
import type { createEngine, Engine } from '../src/engine/index.ts'
import { ask, sheetOf } from '../src/engine/testing/ask.ts'
import { DEFAULT_SETTINGS, type Settings } from '../src/shared/model/settings.ts'

const SEED = 1
const PREVIEW_CUSTOMERS = 200_000

/** What somebody changes who looks at the segments. */
const CHANGES: readonly Partial<Settings>[] = [
  { returns: 'ignore' },
  { duplicates: 'drop' },
  { window: { kind: 'months', months: 12 } },
  { frequency: 'days' },
  { monetary: 'perOrder' },
  { scheme: 'percent-rank' },
  { bins: 4, map: 'low-mid-high' },
]

interface Version {
  readonly createEngine: typeof createEngine
  readonly openWorkspace: typeof openWorkspace
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { small: { type: 'boolean', default: false }, before: { type: 'string' } },
})
const scale = values.small ? 20 : 1
const now = await versionAt(resolve(import.meta.dirname, '..'))
const before = values.before === undefined ? null : await versionAt(resolve(values.before))

const workbook = positionals[0] ?? '../shared/data/online-retail.xlsx'
if (existsSync(workbook)) {
  await withFolder(async (folder) => {
    const ours = await imported(now, workbook, join(folder, 'now.regulars'))
    const theirs = before && (await imported(before, workbook, join(folder, 'before.regulars')))
    compare(basename(workbook), ours, theirs)
  })
} else console.log(`no workbook at ${workbook}: not timed`)

for (const [lines, customers] of [
  [1_000_000, 100_000],
  [10_000_000, 1_000_000],
] as const) {
  await withFolder((folder) => {
    const size = [lines / scale, customers / scale] as const
    const path = filled(now, join(folder, 'now.regulars'), ...size)
    const theirs = before && filled(before, join(folder, 'before.regulars'), ...size)
    compare(`${size[0]} lines, ${size[1]} customers`, path, theirs)
    withPandas(path, folder)
  })
}
await withFolder((folder) =>
  preview(filled(now, join(folder, 'p.regulars'), (PREVIEW_CUSTOMERS * 2) / scale, PREVIEW_CUSTOMERS / scale)),
)

async function versionAt(root: string): Promise<Version> {
  const load = (path: string) => import(pathToFileURL(join(root, path)).href)
  const [engine, database] = await Promise.all([load('src/engine/index.ts'), load('src/engine/database/open.ts')])
  return { createEngine: engine.createEngine, openWorkspace: database.openWorkspace }
}

async function imported({ createEngine }: Version, file: string, workspacePath: string): Promise<string> {
  const engine = createEngine({ workspacePath })
  await engine.call('import.run', sheetOf(file))
  engine.close()
  return workspacePath
}

/** Tells what the columns cost, each change of settings, and what storing a result costs. */
function compare(title: string, ours: string, theirs: string | null): void {
  console.log(`\n${title}`)
  const engine = now.createEngine({ workspacePath: ours })
  const made = cpu(() => engine.sales.make(DEFAULT_SETTINGS))
  const bytes = bytesOf(engine)
  console.log(`  columns made in ${seconds(made)}, ${bytes.toFixed(0)} bytes an entry`)
  const first = cpu(() => result(engine))
  const changes = changesOf(engine)
  const stored = cpu(() => engine.sharing.store()) / (CHANGES.length + 1)
  engine.close()
  console.log(
    `  the first result ${seconds(first)}; a change of settings ${seconds(median(changes))} (${range(changes)})`,
  )
  console.log(`  storing a result after its answer ${seconds(stored)}`)
  if (theirs === null || before === null) return
  const old = before.createEngine({ workspacePath: theirs })
  result(old)
  const olds = changesOf(old)
  old.close()
  console.log(`  before, with storing: a change of settings ${seconds(median(olds))} (${range(olds)})`)
}

function result(engine: Engine, change: Partial<Settings> = {}) {
  return ask(engine, 'run.compute', { settings: { ...DEFAULT_SETTINGS, ...change }, withClusters: false })
}

function changesOf(engine: Engine): number[] {
  return CHANGES.map((change) => cpu(() => result(engine, change)))
}

function bytesOf(engine: Engine): number {
  const all = engine.sharing.share().sales?.all
  if (!all) throw new Error('The sales are not summed up.')
  const arrays = Object.values(all).filter(ArrayBuffer.isView)
  return arrays.reduce((sum, { byteLength }) => sum + byteLength, 0) / all.order.length
}

/** Has pandas score the same lines. */
function withPandas(workspacePath: string, folder: string): void {
  const python = ['python3', '/usr/bin/python3'].find((each) => spawnSync(each, ['-c', 'import pandas']).status === 0)
  if (python === undefined) {
    console.log('  pandas is not installed: not compared (apt-get install python3-pandas)')
    return
  }
  const workspace = now.openWorkspace(workspacePath)
  const count = workspace.database.prepare('SELECT count(*) FROM lines').pluck().get() as number
  const columns = {
    customer: new Int32Array(count),
    order: new Int32Array(count),
    day: new Int32Array(count),
    amount: new Float64Array(count),
  }
  const rows = workspace.database
    .prepare<[], [number, number, number, number]>('SELECT customer_id, order_id, time / 86400, amount FROM lines')
    .raw()
  let at = 0
  for (const [customer, order, day, amount] of rows.iterate()) {
    columns.customer[at] = customer
    columns.order[at] = order
    columns.day[at] = day
    columns.amount[at++] = amount
  }
  workspace.close()
  for (const [name, column] of Object.entries(columns)) writeFileSync(join(folder, name), column)
  const { stdout, stderr, status } = spawnSync(python, [join(import.meta.dirname, 'pandas-peer.py'), folder], {
    encoding: 'utf8',
  })
  console.log(
    status === 0 ? `  pandas, from arrays to scores: ${seconds(Number(stdout))}` : `  pandas failed: ${stderr}`,
  )
}

/** Counts what moved cuts make of a run: the median of eleven. */
function preview(path: string): void {
  const engine = now.createEngine({ workspacePath: path })
  const { runId, thresholds, customers } = result(engine)
  const times = Array.from({ length: 11 }, (_, at) => {
    const recency = thresholds.recency.map((cut) => cut + at)
    return cpu(() => engine.call('rfm.preview-thresholds', { runId, thresholds: { ...thresholds, recency } }))
  })
  engine.close()
  console.log(`\nmoved cuts over ${customers} customers: ${seconds(median(times))}`)
}

/** Processor seconds of all threads. */
function cpu(work: () => unknown): number {
  const start = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1e6
}

function median(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[times.length >> 1] as number
}

function range(times: readonly number[]): string {
  return `${seconds(Math.min(...times))} to ${seconds(Math.max(...times))}`
}

function seconds(value: number): string {
  return value < 1 ? `${(value * 1000).toFixed(0)} ms` : `${value.toFixed(2)} s`
}

async function withFolder<T>(use: (folder: string) => T | Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'regulars-bench-'))
  try {
    return await use(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function filled({ openWorkspace }: Version, path: string, lines: number, customers: number): string {
  const workspace = openWorkspace(path)
  fill(workspace.database, lines, customers)
  workspace.close()
  return path
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
