/**
 * What segments at past dates, and fits of the models of value cost: over a till's export, and over seeded sales of a million customers.
 *
 *   node bench/moves.ts [EXPORT.csv] [--small]
 *
 * Without a file it takes Online Retail from ../shared/data. The sales of a million customers are made as columns in memory: 10 million lines in
 * orders of about four. Python's scipy maximises the same likelihood over the same groups, where it is installed.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { gunzipSync } from 'node:zlib'
import { createRandom } from '../src/engine/clustering/random.ts'
import { type Database, openWorkspace } from '../src/engine/database/open.ts'
import { createEngine } from '../src/engine/index.ts'
import { monthEnds } from '../src/engine/movement/month-ends.ts'
import { segmentSeries } from '../src/engine/movement/segment-series.ts'
import { type SalesColumns, sharedInt32, sharedUint8 } from '../src/engine/sales/columns.ts'
import { type CountedSales, countSales } from '../src/engine/sales/counted-sales.ts'
import { dayNumber, isoDay } from '../src/engine/sales/days.ts'
import { sheetOf } from '../src/engine/testing/ask.ts'
import { fitDropOut } from '../src/engine/value/drop-out-models.ts'
import { fitGammaGamma } from '../src/engine/value/gamma-gamma.ts'
import { groupHistories, type HistoryGroups } from '../src/engine/value/histories.ts'
import { purchasesUntil } from '../src/engine/value/purchases.ts'
import { DEFAULT_SETTINGS, type SettledSettings } from '../src/shared/model/settings.ts'
import { elevenRfm } from '../src/shared/segment-maps/eleven-rfm.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { small: { type: 'boolean', default: false } },
})
const MONTHS = 24
const NOBODY = { ofCustomers: new Map<number, readonly number[]>(), ofOthers: [] }
const LAST = dayNumber('2025-12-31')

const folder = mkdtempSync(join(tmpdir(), 'regulars-bench-'))
try {
  const given = positionals[0] ?? '../shared/data/online-retail.csv.gz'
  const workspacePath = join(folder, 'shop.regulars')
  if (existsSync(given)) {
    const file = join(folder, 'export.csv')
    writeFileSync(file, given.endsWith('.gz') ? gunzipSync(readFileSync(given)) : readFileSync(given))
    const engine = createEngine({ workspacePath })
    await engine.call('import.run', sheetOf(file))
    engine.close()
  } else console.log(`no export at ${given}: not timed`)
  const { database, close } = openWorkspace(workspacePath)
  if (existsSync(given)) await bench('the export', database, settingsOf('2011-12-10'))
  const customers = values.small ? 50_000 : 1_000_000
  const columns = made(customers, (customers * 5) / 2)
  await bench(
    `${customers} customers, ${columns.lines.reduce((sum, each) => sum + each, 0)} lines`,
    database,
    settingsOf(isoDay(LAST + 1)),
    {
      columns,
      scope: { firstDay: 0, lastDay: LAST, condition: '', filter: null, excluded: null, isNarrow: false },
      role: new Uint8Array(columns.lines.length).fill(1),
      filtered: null,
      isNet: true,
    },
  )
  close()
} finally {
  rmSync(folder, { recursive: true, force: true })
}

function settingsOf(asOf: string): SettledSettings {
  return { ...DEFAULT_SETTINGS, asOf, exclude: [] }
}

async function bench(
  title: string,
  database: Database,
  settings: SettledSettings,
  given?: CountedSales,
): Promise<void> {
  console.log(`\n${title}`)
  const sales = given ?? countSales(database, settings)
  const scoring = { database, sales, settings, map: elevenRfm, given: null }
  const ends = monthEnds(sales, settings.asOf)
  const dates = Array.from({ length: MONTHS }, (_, at) => ends[Math.floor((at * ends.length) / MONTHS)] as string)
  told(`segments at ${MONTHS} month ends`, () => segmentSeries(scoring, dates, 'fresh'))
  const end = dayNumber(settings.asOf) - 1
  const purchases = told('histories of purchases', () => purchasesUntil(sales, NOBODY, end, end))
  const groups = told('grouped', () => groupHistories(purchases))
  console.log(`  ${groups.groupOf.length} customers have ${groups.customers.length} histories`)
  for (const model of ['nbd', 'bg-nbd', 'mbg-nbd'] as const) {
    const fit = told(model, () => fitDropOut(model, groups))
    console.log(`    log-likelihood ${fit.logLikelihood.toFixed(4)}`)
  }
  const worth = told('gamma-gamma', () => fitGammaGamma(purchases.repeats, purchases.means))
  console.log(`    log-likelihood ${worth?.logLikelihood.toFixed(4)}`)
  withScipy(groups)
}

function told<T>(title: string, work: () => T): T {
  const [start, cpu] = [performance.now(), process.cpuUsage()]
  const result = work()
  const { user, system } = process.cpuUsage(cpu)
  console.log(
    `  ${title}: ${(performance.now() - start).toFixed(0)} ms, ${((user + system) / 1_000).toFixed(0)} ms of processor`,
  )
  return result
}

/** Customers who each buy at a rate of their own and stop after a purchase with a probability of 0.1, over two years. */
function made(customers: number, orders: number): SalesColumns {
  const random = createRandom(1)
  const [place, days]: [number[], number[]] = [[], []]
  for (let customer = 1; customer <= customers; customer++) {
    const gap = 30 + 170 * random()
    let day = LAST - 730 * random()
    do {
      place.push(customer)
      days.push(Math.floor(day))
      day += 1 - gap * Math.log(1 - random())
    } while (day <= LAST && random() > 0.1 && place.length < orders * 2)
  }
  const count = place.length
  const starts = sharedInt32(customers + 2)
  for (const customer of place) starts[customer + 1] = (starts[customer + 1] as number) + 1
  for (let at = 1; at < starts.length; at++) starts[at] = (starts[at] as number) + (starts[at - 1] as number)
  const lines = Math.round((customers * 10) / count)
  const filled = (of: (at: number) => number) => sharedInt32(count).map((_, at) => of(at))
  return {
    edition: 0,
    customers: sharedInt32(customers + 1).map((_, at) => at),
    starts,
    order: filled((at) => at + 1),
    day: filled((at) => days[at] as number),
    second: filled(() => 0),
    kind: sharedUint8(count),
    duplicate: sharedUint8(count),
    lines: filled(() => lines),
    quantity: filled(() => 10_000),
    amount: filled(() => Math.floor(50_000 + 500_000 * random())),
    costs: null,
    store: new Uint16Array(count + 1),
    country: new Uint16Array(count + 1),
  }
}

function withScipy({ repeats, lastAfter, seenFor, customers }: HistoryGroups): void {
  const python = ['python3', '/usr/bin/python3'].find((each) => spawnSync(each, ['-c', 'import scipy']).status === 0)
  if (python === undefined) {
    console.log('  scipy is not installed: not compared (apt-get install python3-scipy)')
    return
  }
  for (const [name, column] of Object.entries({ repeats, lastAfter, seenFor, customers }))
    writeFileSync(join(folder, name), column)
  const { stdout, stderr, status } = spawnSync(python, [join(import.meta.dirname, 'scipy-peer.py'), folder], {
    encoding: 'utf8',
  })
  console.log(
    status === 0
      ? `  scipy, BG/NBD over the same histories from one start: ${stdout.trim()}`
      : `  scipy failed: ${stderr}`,
  )
}
