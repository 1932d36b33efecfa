/**
 * How quickly the customers table answers, as ratios against plain SQL over one flat table in the same run.
 *
 *   node bench/queries.ts [--customers=200000] [--runs=5]
 *
 * Customers are generated from a seed, written as a till's export, imported and scored. `cold` asks a view that has answered
 * nothing yet, so that it includes ranking a column or folding the texts; `ready` asks one that prepared itself for that, as the
 * engine has it do after the first page of a result.
 */
import { once } from 'node:events'
import { createWriteStream, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { createRandom } from '../src/engine/clustering/random.ts'
import { foldFields, readDirectory } from '../src/engine/customers/customer-directory.ts'
import { buildCustomerTable } from '../src/engine/customers/customer-table.ts'
import { CustomerView } from '../src/engine/customers/customer-view.ts'
import { type Database, openWorkspace } from '../src/engine/database/open.ts'
import { loadRun, type StoredRun } from '../src/engine/database/runs.ts'
import { createEngine } from '../src/engine/index.ts'
import { computeRun, sheetOf } from '../src/engine/testing/ask.ts'
import { type CustomerFilter, type CustomerSort, NO_FILTER } from '../src/shared/model/customers.ts'

const { values } = parseArgs({
  options: { customers: { type: 'string', default: '200000' }, runs: { type: 'string', default: '5' } },
})
const customers = Number(values.customers)
const runs = Number(values.runs)
const LIMIT_MS = 300

/** No question here is on another run, on a product, or on what is expected. */
const NOT_ASKED = {
  segmentsIn: () => new Map<number, string>(),
  buyersOf: () => new Set<number>(),
  expectedOf: () => {
    throw new Error('Nothing here asks what is expected.')
  },
}

const BY_MONETARY: CustomerSort = { column: 'monetary', descending: true }

const FIRST = ['Ada', 'Ben', 'Zoë', 'Łukasz', 'Maria', 'José', 'Ingrid', 'Omar', 'Priya', 'Chloé', 'Tom', 'Yuki']
const LAST = ['Birch', 'Müller', 'García', 'Okafor', 'Vickers', 'Nowak', 'Hansen', 'Rossi', 'Walsh', 'Tanaka', 'Begum']
const COUNTRIES = ['Norway', 'France', 'Germany', 'Ireland', 'United Kingdom', 'Spain', '']

interface Question {
  readonly title: string
  readonly filter?: Partial<CustomerFilter>
  readonly sort?: CustomerSort
  readonly where?: string
  readonly order?: string
}

const QUESTIONS: readonly Question[] = [
  { title: 'sort by monetary' },
  { title: 'sort by name', sort: { column: 'name', descending: false }, order: 'name COLLATE NOCASE' },
  { title: 'sort by id', sort: { column: 'id', descending: false }, order: 'id' },
  { title: 'sort by e-mail', sort: { column: 'email', descending: true }, order: 'email COLLATE NOCASE DESC' },
  { title: 'sort by phone', sort: { column: 'phone', descending: false }, order: 'phone' },
  { title: 'sort by country', sort: { column: 'country', descending: false }, order: 'country COLLATE NOCASE' },
  { title: 'sort by last order', sort: { column: 'lastOrder', descending: true }, order: 'last_time / 86400 DESC' },
  { title: 'filter by segment', filter: { segments: ['At Risk'] }, where: "segment = 'At Risk'" },
  { title: 'filter by scores', filter: { r: [4, 5], f: [1] }, where: 'r IN (4, 5) AND f IN (1)' },
  { title: 'filter by country', filter: { countries: ['Norway'] }, where: "country = 'Norway'" },
  {
    title: 'filter by ranges',
    filter: { recencyDays: { from: 60, to: null }, monetary: { from: 1_000_000, to: null } },
    where: 'recency >= 60 AND monetary >= 1000000',
  },
  { title: 'search a name', filter: { search: 'birch' }, where: likeAll('birch') },
  { title: 'search two words', filter: { search: 'ada birch' }, where: `${likeAll('ada')} AND ${likeAll('birch')}` },
  { title: 'search digits', filter: { search: '900 123' }, where: likeAll('900123') },
  {
    title: 'search, filter and sort',
    filter: { search: 'ada', segments: ['Champions', 'Loyal'], countries: ['Norway', 'France'] },
    sort: { column: 'name', descending: true },
    where: `${likeAll('ada')} AND segment IN ('Champions', 'Loyal') AND country IN ('Norway', 'France')`,
    order: 'name COLLATE NOCASE DESC',
  },
]

const folder = mkdtempSync(join(tmpdir(), 'regulars-bench-'))
try {
  await bench()
} finally {
  rmSync(folder, { recursive: true })
}

async function bench() {
  const path = join(folder, 'bench.regulars')
  const runId = await generate(path)
  const { database, close } = openWorkspace(path)
  const load = median(() => loadRun(database, runId))
  const run = loadRun(database, runId)
  if (!run) throw new Error('The run is gone.')
  const { ids, customers: columns } = run
  const layOut = median(() => buildCustomerTable(run, readDirectory(database, columns.keys, ids), NOT_ASKED))
  console.log(`${customers} customers, medians of ${runs} runs: wall time (processor time)`)
  console.log(`once per result: ${show(load)} to load the run from the file, ${show(layOut)} to lay it out`)
  makePeer(database, run)
  const directory = readDirectory(database, columns.keys, ids)
  const { names, emails, phones } = directory
  const newView = () =>
    new CustomerView(
      buildCustomerTable(run, { ...directory, folded: foldFields(ids, names, emails, phones) }, NOT_ASKED),
    )
  const known = newView()
  const steps = known.preparations()
  const preparations: Cost[] = []
  for (let isDone: boolean | undefined = false; !isDone; ) preparations.push(cost(() => (isDone = steps.next().done)))
  console.log(`preparing: ${show(total(preparations))}, the longest step ${show(longest(preparations))}`)
  const cold: Cost[] = []
  const ready: Cost[] = []
  for (const { title, filter = {}, sort = BY_MONETARY, where = '1', order = 'monetary DESC' } of QUESTIONS) {
    const whole = { ...NO_FILTER, ...filter }
    const fresh = Array.from({ length: runs }, newView)
    const first = median((at) => fresh[at]?.page(whole, sort, 0, 100))
    known.page(whole, sort, 0, 1)
    const again = median((at) => {
      // Another filter in between, so that no answer is the remembered one.
      known.page({ ...NO_FILTER, r: [(at % 5) + 1] }, BY_MONETARY, 0, 0)
      return known.page(whole, sort, 0, 100)
    })
    const peer = median(() => askPeer(database, where, order))
    check(title, known.page(whole, sort, 0, 0).totals, askPeer(database, where, order).totals)
    cold.push(first)
    ready.push(again)
    const ratios = `cold / SQL = ${ratio(first, peer)}, ready / SQL = ${ratio(again, peer)}`
    console.log(`${title.padEnd(24)} cold ${show(first)}, ready ${show(again)}, SQL ${show(peer)}; ${ratios}`)
  }
  const scrolled = median((at) => known.page(NO_FILTER, BY_MONETARY, (at * 9_973) % customers, 1_000))
  console.log(`${'next 1,000 rows'.padEnd(24)} ${show(scrolled)}`)
  const limit = { wall: LIMIT_MS, cpu: LIMIT_MS }
  console.log(`slowest answer when ready / ${LIMIT_MS} ms = ${ratio(longest(ready), limit)} (aim: at most 1)`)
  console.log(`slowest answer when cold / ${LIMIT_MS} ms = ${ratio(longest(cold), limit)}`)
  close()
}

async function generate(path: string): Promise<number> {
  const file = join(folder, 'till.csv')
  const out = createWriteStream(file)
  out.write('Order,Customer No,Customer Name,Email,Phone,Country,Date,Amount\n')
  const random = createRandom(7)
  const pick = <T>(list: readonly T[]) => list[Math.floor(random() * list.length)] as T
  let order = 0
  for (let customer = 0; customer < customers; customer++) {
    const name = `${pick(FIRST)} ${pick(LAST)}${customer % 3 === 0 ? ` ${customer}` : ''}`
    const said = `C${customer},${name},customer.${(customer * 7_919) % 1_000_003}@example.com,+44 7700 ${900_000 + (customer % 99_999)},${pick(COUNTRIES)}`
    const orders = 1 + Math.floor(random() ** 4 * 9)
    for (let each = 0; each < orders; each++) {
      const day = new Date(1_700_000_000_000 + Math.floor(random() * 700) * 86_400_000).toISOString().slice(0, 10)
      const more = out.write(`${++order},${said},${day},${(5 + random() ** 6 * 900).toFixed(2)}\n`)
      if (!more) await once(out, 'drain')
    }
  }
  await new Promise<void>((resolve) => out.end(resolve))
  const engine = createEngine({ workspacePath: path })
  await engine.call('import.run', sheetOf(file), { now: new Date(0) })
  const { summary } = computeRun(engine)
  engine.close()
  return summary.runId
}

/** One flat table without an index: what a plain query would go over. */
function makePeer(database: Database, { customers: run }: StoredRun): void {
  database.exec(`CREATE TEMP TABLE run_customers (customer_id INTEGER PRIMARY KEY, last_time INTEGER, recency INTEGER,
    frequency INTEGER, spending INTEGER, monetary INTEGER, r INTEGER, f INTEGER, m INTEGER, segment TEXT)`)
  const add = database.prepare('INSERT INTO run_customers VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)')
  const columns = [run.keys, run.lastTime, run.recency, run.frequency, run.spending, run.monetary, run.r, run.f, run.m]
  for (const [at, segment] of run.segment.entries()) {
    add.run(...columns.map((column) => column?.[at]), run.segmentNames[segment])
  }
  database.exec(`CREATE TEMP TABLE peer AS
    SELECT code AS id, details.name, email, phone, countries.name AS country, run_customers.*,
      lower(code || char(10) || coalesce(details.name, '') || char(10) || coalesce(email, '') || char(10) ||
        replace(coalesce(phone, ''), ' ', '')) AS text
    FROM run_customers JOIN customers ON customers.id = customer_id
      LEFT JOIN customer_details AS details USING (customer_id) LEFT JOIN countries ON countries.id = country_id`)
}

function askPeer(database: Database, where: string, order: string) {
  const rows = database.prepare(`SELECT * FROM peer WHERE ${where} ORDER BY ${order} LIMIT 100`).all()
  const totals = database
    .prepare<[], { customers: number; revenue: number | null }>(
      `SELECT count(*) AS customers, sum(spending) AS revenue, avg(recency), avg(frequency) FROM peer WHERE ${where}`,
    )
    .get()
  return { rows, totals: { customers: totals?.customers ?? 0, revenue: totals?.revenue ?? 0 } }
}

function likeAll(word: string): string {
  return `text LIKE '%${word}%'`
}

function check(title: string, ours: Totals, theirs: Totals): void {
  if (ours.customers === theirs.customers && ours.revenue === theirs.revenue) return
  throw new Error(`${title}: ${ours.customers} customers here, ${theirs.customers} there.`)
}

interface Totals {
  readonly customers: number
  readonly revenue: number | null
}

/** Milliseconds; a busy machine stretches the wall time only. */
interface Cost {
  readonly wall: number
  readonly cpu: number
}

function cost(work: () => unknown): Cost {
  const started = performance.now()
  const before = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(before)
  return { wall: performance.now() - started, cpu: (user + system) / 1000 }
}

function total(costs: readonly Cost[]): Cost {
  return costs.reduce((sum, { wall, cpu }) => ({ wall: sum.wall + wall, cpu: sum.cpu + cpu }), { wall: 0, cpu: 0 })
}

function longest(costs: readonly Cost[]): Cost {
  return { wall: Math.max(...costs.map(({ wall }) => wall)), cpu: Math.max(...costs.map(({ cpu }) => cpu)) }
}

function median(work: (at: number) => unknown): Cost {
  const costs = Array.from({ length: runs }, (_, at) => cost(() => work(at)))
  const middle = (key: keyof Cost) => costs.map((cost) => cost[key]).sort((a, b) => a - b)[runs >> 1] as number
  return { wall: middle('wall'), cpu: middle('cpu') }
}

function ratio(ours: Cost, theirs: Cost): string {
  return `${(ours.wall / theirs.wall).toFixed(2)} (${(ours.cpu / theirs.cpu).toFixed(2)})`
}

function show({ wall, cpu }: Cost): string {
  return `${wall.toFixed(0)} (${cpu.toFixed(0)}) ms`
}
