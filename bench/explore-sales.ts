import { once } from 'node:events'
import { createWriteStream, existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api'
import { createRandom } from '../src/engine/clustering/random.ts'
import type { StoredRun } from '../src/engine/database/runs.ts'
import { createEngine, type Engine } from '../src/engine/index.ts'
import { sheetOf } from '../src/engine/testing/ask.ts'
import type { AnalysisName } from '../src/shared/analyses/analyses.ts'

/** The rows of an answer of DuckDB. */
export type Answer = readonly (readonly unknown[])[]

/** What both are asked. */
export interface Question {
  readonly analysis: AnalysisName
  /** Milliseconds of processor that an answer may take, up to a million lines and above. */
  readonly most: { readonly small: number; readonly large: number }
  /** How many times as long as DuckDB it may take. */
  readonly mostRatio: number
  /** What DuckDB is asked, one query after the other; nothing where it has no such answer. */
  readonly sql: (lines: number) => readonly string[]
  /** What must be the same of our figures and of the answers. */
  readonly both: (figures: never, answers: readonly Answer[]) => [ours: unknown, theirs: unknown]
}

/** Of what the columns answer. */
export const COLUMNS = { most: { small: 100, large: 500 }, mostRatio: 2 }

/** Orders with the time of their earliest line, and when their customer first ordered. */
export const DATED = `
  orders AS (SELECT order_no, customer, country, min(time) AS t, sum(amount) AS spent FROM lines GROUP BY ALL),
  dated AS (SELECT *, min(t) OVER (PARTITION BY customer) AS first FROM orders)`

/** How many lines each order has; the last one may have fewer. */
export const LINES_PER_ORDER = 21
const ORDERS_PER_CUSTOMER = 4.3
const PRODUCTS = 3_665
const COUNTRIES = ['United Kingdom', 'Germany', 'France', 'Ireland', 'Spain']
const FIRST_SECOND = Date.UTC(2023, 0, 2) / 1000
const DAYS = 374

/** Writes so many lines as a till's export, from a seed in the shape of Online Retail; products are sold the more often the lower their numbers. */
async function writeSales(path: string, lines: number): Promise<void> {
  const random = createRandom(7)
  const out = createWriteStream(path)
  out.write('Order,Customer,Date,Product,Quantity,Price,Country\n')
  const orders = Math.ceil(lines / LINES_PER_ORDER)
  const customers = Math.ceil(orders / ORDERS_PER_CUSTOMER)
  let left = lines
  for (let order = 0; order < orders; order++) {
    const customer = Math.floor(random() ** 2 * customers)
    const day = Math.floor(random() * DAYS)
    const second = FIRST_SECOND + day * 86_400 + 6 * 3_600 + Math.floor(random() * 14 * 60) * 60
    const time = new Date(second * 1000).toISOString().slice(0, 16).replace('T', ' ')
    const country = COUNTRIES[customer % COUNTRIES.length]
    let text = ''
    for (let line = 0; line < LINES_PER_ORDER && left > 0; line++, left--) {
      const product = Math.floor(random() ** 2 * PRODUCTS)
      text += `${order + 1},C${customer + 1},${time},P${product},${1 + Math.floor(random() * 12)},${(0.5 + Math.floor(random() * 1_000) / 100).toFixed(2)},${country}\n`
    }
    if (!out.write(text)) await once(out, 'drain')
  }
  out.end()
  await once(out, 'finish')
}

/**
 * Lets both answer from the same file of so many lines: an engine that has imported it, and DuckDB with a table `lines` of it, on all processors and in
 * at most 4 GB of memory. A folder that is given keeps both, and is taken as it is where it has them.
 */
export async function withSales(
  lines: number,
  given: string | undefined,
  work: (engine: Engine, duck: DuckDBConnection) => Promise<void>,
): Promise<void> {
  const folder = given ?? mkdtempSync(join(tmpdir(), 'regulars-bench-'))
  try {
    mkdirSync(folder, { recursive: true })
    const [workspacePath, tables] = [join(folder, 'shop.regulars'), join(folder, 'sales.duckdb')]
    const isMade = existsSync(tables)
    const file = join(folder, 'sales.csv')
    if (!isMade) await writeSales(file, lines)
    const engine = createEngine({ workspacePath })
    if (!isMade) await engine.call('import.run', sheetOf(file))
    const duck = await (await DuckDBInstance.create(tables, { memory_limit: '4GB' })).connect()
    if (!isMade) {
      await duck.run(`CREATE TABLE lines AS SELECT "Order" AS order_no, Customer AS customer, Date AS time, Product AS product,
        Quantity * Price AS amount, Country AS country FROM read_csv('${file}')`)
      rmSync(file)
    }
    await work(engine, duck)
    engine.close()
    duck.closeSync()
  } finally {
    if (given === undefined) rmSync(folder, { recursive: true, force: true })
  }
}

/** Median times of some runs, in milliseconds: by the clock, and of all processors together. */
export interface Times {
  readonly wall: number
  readonly processor: number
}

export async function median(runs: number, work: () => Promise<unknown>): Promise<Times> {
  const times: Times[] = []
  for (let run = 0; run < runs; run++) {
    const [start, before] = [performance.now(), process.cpuUsage()]
    await work()
    const { user, system } = process.cpuUsage(before)
    times.push({ wall: performance.now() - start, processor: (user + system) / 1_000 })
  }
  const middle = (of: (each: Times) => number) => times.map(of).sort((a, b) => a - b)[Math.floor(runs / 2)] as number
  return { wall: middle(({ wall }) => wall), processor: middle(({ processor }) => processor) }
}

/** Gives DuckDB the segment and the cluster of each customer. */
export async function tellPeople(duck: DuckDBConnection, { ids, customers }: StoredRun): Promise<void> {
  await duck.run('CREATE OR REPLACE TABLE people (customer VARCHAR, segment INTEGER, cluster INTEGER)')
  const people = await duck.createAppender('people')
  for (const [at, id] of ids.entries()) {
    people.appendVarchar(id)
    people.appendInteger(customers.segment[at] as number)
    people.appendInteger(customers.cluster?.[at] ?? 0)
    people.endRow()
  }
  people.closeSync()
}
