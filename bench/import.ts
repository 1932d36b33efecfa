/**
 * How fast an export becomes a workspace, read, loaded and indexed, as ratios against peers of the same run.
 *
 *   node bench/import.ts [WORKBOOK.xlsx] [TABLE.csv] [--runs=N] [--no-sheetjs] [--large]
 *
 * Without files it takes Online Retail from ../shared/data. Each run of ours and of a peer is a process of its own, so that memory is
 * that of one import. All are timed inside their processes, once our modules are loaded, as they are in the app; ours from an empty
 * folder to a workspace that is closed again. The thread that reads has its modules from a compile cache, since in the app they are one
 * file. What the start of a process adds is told beside it. `--large` generates tables of 1,
 * 3 and 10 million lines (about 600 MB in the temporary folder) and compares time per line and memory.
 */
import { spawnSync } from 'node:child_process'
import { createReadStream, createWriteStream, existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { parseArgs } from 'node:util'
import { createGunzip } from 'node:zlib'
import { openSource } from '../src/engine/import/read/open-source.ts'
import { createEngine } from '../src/engine/index.ts'
import { sheetOf } from '../src/engine/testing/ask.ts'
import { type Cost, costLine, inflateAndScan, ratioOf, readWithSheetJs, sqliteImport, timed } from './peers.ts'

const DATA = '../shared/data'
const MOST_MEGABYTES = 300

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    runs: { type: 'string', default: '3' },
    'no-sheetjs': { type: 'boolean', default: false },
    large: { type: 'boolean', default: false },
    job: { type: 'string' },
  },
})
const runs = Number(values.runs)

const JOBS: Readonly<Record<string, (path: string) => Promise<number>>> = {
  import: importInto,
  read: readAlone,
  floor: (path) => inflateAndScan(path).then(() => 0),
  'sheetjs, plain': (path) => readWithSheetJs(path, 'plain').then(() => 0),
  'sheetjs, fastest': (path) => readWithSheetJs(path, 'fastest').then(() => 0),
}

/** What a job's process says of itself. */
interface JobReport extends Cost {
  readonly rows: number
  readonly megabytes: number
  /** Milliseconds from the start of its process to the end, with the loading of all modules from their sources. */
  readonly whole: number
}

if (values.job !== undefined) await doJob(values.job, positionals[0] ?? '')
else await bench()

async function bench() {
  const folder = mkdtempSync(join(tmpdir(), 'regulars-bench-'))
  try {
    const workbook = positionals.find((path) => /\.xls[xm]$/i.test(path)) ?? `${DATA}/online-retail.xlsx`
    const table = positionals.find((path) => /\.(csv|tsv|txt)$/i.test(path)) ?? (await unpackedTable(folder))
    if (existsSync(workbook)) benchWorkbook(workbook)
    else console.log(`no workbook at ${workbook}: not timed`)
    if (table !== null) benchTable(table)
    else console.log(`no table at ${DATA}/online-retail.csv.gz: not timed`)
    if (values.large) await benchLarge(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function benchWorkbook(path: string) {
  const costs = { floor: [] as JobReport[], read: [] as JobReport[], import: [] as JobReport[] }
  for (let run = 0; run < runs; run++) {
    for (const job of ['floor', 'read', 'import'] as const) costs[job].push(inOwnProcess(job, path))
  }
  console.log(costLine('unpack and scan for <v>', costs.floor))
  console.log(costLine('our reader', costs.read))
  console.log(importLine(path, costs.import))
  atMost('our reader / unpack and scan', 2, costs.read, costs.floor)
  atMost('read and loaded / unpack and scan', 3.5, costs.import, costs.floor)
  memory('peak memory of the import', costs.import)
  if (values['no-sheetjs']) return
  for (const how of ['plain', 'fastest']) {
    const sheetJs = [inOwnProcess(`sheetjs, ${how}`, path)]
    console.log(`${costLine(`SheetJS, reading alone, ${how}`, sheetJs)}, ${sheetJs[0]?.megabytes} MB`)
    const times = ratioOf(sheetJs, costs.import, 'wall')
    const ofProcessor = ratioOf(sheetJs, costs.import, 'cpu')
    verdict(`SheetJS, reading alone, ${how} / read and loaded`, times, 'at least 7', times >= 7, ofProcessor)
  }
}

function benchTable(path: string) {
  const ours: JobReport[] = []
  const sqlite: Cost[] = []
  for (let run = 0; run < runs; run++) {
    ours.push(inOwnProcess('import', path))
    const peer = sqliteImport(path)
    if (peer !== undefined) sqlite.push(peer)
  }
  console.log(importLine(path, ours))
  memory('peak memory of the import', ours)
  if (sqlite.length === 0) return console.log('no sqlite3 shell here: not compared')
  console.log(costLine('sqlite3 .import', sqlite))
  atMost('read and loaded / sqlite3 .import', 2.5, ours, sqlite)
}

function importLine(path: string, reports: readonly JobReport[]): string {
  const whole = reports.map((report) => Math.round(report.whole)).join(', ')
  const line = costLine(`${basename(path)} to a workspace, ${reports[0]?.rows} rows`, reports)
  return `${line}; ${whole} ms with the start of the process`
}

async function benchLarge(folder: string) {
  const reports: JobReport[] = []
  for (const lines of [1_000_000, 3_000_000, 10_000_000]) {
    const path = join(folder, `${lines}.csv`)
    await pipeline(Readable.from(salesTable(lines)), createWriteStream(path))
    const report = inOwnProcess('import', path)
    rmSync(path)
    if (report.rows !== lines) throw new Error(`${report.rows} rows instead of ${lines}`)
    reports.push(report)
    const each = `${((report.wall / lines) * 1000).toFixed(2)} microseconds a line`
    console.log(`${costLine(`${lines} generated lines`, [report])}, ${each}, ${report.megabytes} MB`)
  }
  const [small, middle, large] = reports as [JobReport, JobReport, JobReport]
  const perLine = large.wall / small.wall / 10
  verdict('time per line at ten times the lines', perLine, 'at most 1.3', perLine <= 1.3, large.cpu / small.cpu / 10)
  const growth = large.megabytes / middle.megabytes
  console.log(
    `  peak memory of 10 million lines / of 3 million = ${growth.toFixed(2)} (aim: flat, within 1.1): ${growth <= 1.1 ? 'yes' : 'NO'}; ` +
      `of 1 million, where the heap of V8 has not reached its size, ${(large.megabytes / small.megabytes).toFixed(2)}`,
  )
}

/** Orders of four lines by a tenth as many customers as lines; the same for the same number. */
function* salesTable(lines: number): Generator<string> {
  const customers = lines / 10
  let part = 'Invoice,Date,Customer ID,Product,Quantity,Price\n'
  for (let line = 0; line < lines; line++) {
    const order = Math.floor(line / 4)
    const day = new Date(Date.UTC(2024, 0, 1) + Math.floor((line / lines) * 730) * 86_400_000)
      .toISOString()
      .slice(0, 10)
    // Knuth's multiplicative hash spreads orders over customers and products over lines.
    const customer = ((order * 2_654_435_761) % 4_294_967_296) % customers
    const product = ((line * 2_246_822_519) % 4_294_967_296) % 4_000
    part += `${500_000 + order},${day},${10_000 + customer},P${product},${1 + (line % 12)},${1 + (product % 90)}.95\n`
    if (part.length > 1 << 20) {
      yield part
      part = ''
    }
  }
  yield part
}

async function unpackedTable(folder: string): Promise<string | null> {
  const packed = `${DATA}/online-retail.csv.gz`
  if (!existsSync(packed)) return null
  const path = join(folder, 'online-retail.csv')
  await pipeline(createReadStream(packed), createGunzip(), createWriteStream(path))
  return path
}

/** Does a job in a process of its own. */
function inOwnProcess(job: string, path: string): JobReport {
  const start = performance.now()
  const { status, stdout, stderr } = spawnSync(process.execPath, [import.meta.filename, '--job', job, path], {
    encoding: 'utf8',
    env: { NODE_COMPILE_CACHE: join(tmpdir(), 'regulars-bench-modules'), ...process.env },
  })
  const whole = performance.now() - start
  if (status !== 0) throw new Error(`${job} ended with ${status}: ${stderr}`)
  return { ...(JSON.parse(stdout) as Omit<JobReport, 'whole'>), whole }
}

async function doJob(job: string, path: string) {
  let rows = 0
  const cost = await timed(async () => {
    rows = (await JOBS[job]?.(path)) ?? 0
  })
  const megabytes = Math.round(process.resourceUsage().maxRSS / 1024)
  console.log(JSON.stringify({ ...cost, rows, megabytes } satisfies Omit<JobReport, 'whole'>))
}

async function importInto(path: string): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'regulars-bench-'))
  const engine = createEngine({ workspacePath: join(folder, 'bench.regulars') })
  try {
    return (await engine.call('import.run', sheetOf(path))).rows.read
  } finally {
    engine.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

async function readAlone(path: string): Promise<number> {
  const source = await openSource(path)
  const { rows } = await source.read(0, () => undefined)
  await source.close()
  return rows
}

function atMost(what: string, limit: number, costs: readonly Cost[], others: readonly Cost[]) {
  const ratio = ratioOf(costs, others, 'wall')
  verdict(what, ratio, `at most ${limit}`, ratio <= limit, ratioOf(costs, others, 'cpu'))
}

function verdict(what: string, ratio: number, aim: string, isMet: boolean, ofProcessor: number) {
  console.log(
    `  ${what} = ${ratio.toFixed(2)}, of processor ${ofProcessor.toFixed(2)} (aim: ${aim}): ${isMet ? 'yes' : 'NO'}`,
  )
}

function memory(what: string, reports: readonly JobReport[]) {
  const most = Math.max(...reports.map(({ megabytes }) => megabytes))
  console.log(`  ${what}: ${most} MB (aim: at most ${MOST_MEGABYTES}): ${most <= MOST_MEGABYTES ? 'yes' : 'NO'}`)
}
