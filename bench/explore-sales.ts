import { once } from 'node:events'
import { createWriteStream, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api'
import { createRandom } from '../src/engine/clustering/random.ts'
import { createEngine, type Engine } from '../src/engine/index.ts'
import { sheetOf } from '../src/engine/testing/ask.ts'

export type { DuckDBConnection }

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

/** Lets both answer from the same file of so many lines: an engine that has imported it, and DuckDB with a table `lines` of it. */
export async function withSales(
  lines: number,
  work: (engine: Engine, duck: DuckDBConnection) => Promise<void>,
): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'regulars-bench-'))
  try {
    const file = join(folder, 'sales.csv')
    await writeSales(file, lines)
    const engine = createEngine({ workspacePath: join(folder, 'shop.regulars'), temporary: true })
    await engine.call('import.run', sheetOf(file))
    const duck = await (await DuckDBInstance.create(':memory:')).connect()
    await duck.run(`CREATE TABLE lines AS SELECT "Order" AS order_no, Customer AS customer, Date AS time, Product AS product,
      Quantity * Price AS amount, Country AS country FROM read_csv('${file}')`)
    await work(engine, duck)
    engine.close()
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** The median time of some runs, in milliseconds. */
export async function median(runs: number, work: () => Promise<unknown>): Promise<number> {
  const times: number[] = []
  for (let run = 0; run < runs; run++) {
    const start = performance.now()
    await work()
    times.push(performance.now() - start)
  }
  return times.sort((a, b) => a - b)[Math.floor(runs / 2)] as number
}
