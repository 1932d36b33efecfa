/**
 * How fast files are read, as ratios against peers timed in the same run.
 *
 *   node bench/read.ts [WORKBOOK.xlsx] [TABLE.csv] [--with-sheetjs] [--runs=N]
 *
 * Against the workbook: unpacking its largest sheet and looking for every `<v>`, the least any reader has to do; and, on request
 * since it takes long, SheetJS. Against the text: the `.import` of the sqlite3 shell, where there is one.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { createInflateRaw } from 'node:zlib'
import { DEFAULT_BUDGETS } from '../src/engine/import/read/budgets.ts'
import { openFile } from '../src/engine/import/read/open-file.ts'
import { openSource } from '../src/engine/import/read/open-source.ts'
import { readZipDirectory } from '../src/engine/import/read/zip-directory.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { 'with-sheetjs': { type: 'boolean', default: false }, runs: { type: 'string', default: '3' } },
})
const runs = Number(values.runs)
const workbook = positionals.find((path) => /\.xls[xm]$/i.test(path)) ?? '../shared/data/online-retail.xlsx'
const table = positionals.find((path) => /\.(csv|tsv|txt)$/i.test(path))

if (existsSync(workbook)) await benchWorkbook()
else console.log(`no workbook at ${workbook}`)
if (table !== undefined) await benchText(table)
console.log(`peak memory of this process: ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`)

async function benchWorkbook() {
  const floor: Cost[] = []
  const ours: Cost[] = []
  for (let run = 0; run < runs; run++) {
    floor.push(await timed(inflateAndScan))
    ours.push(await timed(() => readAll(workbook)))
  }
  print('unpack and scan for <v>', floor)
  print('our reader', ours)
  console.log(
    `  our reader / unpack and scan = ${ratio(ours, floor, 'wall')}, of processor ${ratio(ours, floor, 'cpu')} (aim: at most 2)`,
  )
  if (values['with-sheetjs']) {
    const { read } = await import('xlsx')
    const sheetJs = await timed(
      async () => void read(readFileSync(workbook), { dense: true, WTF: true, cellFormula: false }),
    )
    print('SheetJS', [sheetJs])
    console.log(`  SheetJS / our reader = ${ratio([sheetJs], ours, 'wall')}`)
  }
}

async function benchText(path: string) {
  const ours: Cost[] = []
  const sqlite: Cost[] = []
  for (let run = 0; run < runs; run++) {
    ours.push(await timed(() => readAll(path)))
    const peer = sqliteImport(path)
    if (peer !== undefined) sqlite.push(peer)
  }
  print('our text reader', ours)
  if (sqlite.length === 0) return console.log('  no sqlite3 shell here')
  print('sqlite3 .import', sqlite)
  console.log(`  our text reader / sqlite3 .import = ${ratio(ours, sqlite, 'wall')}`)
}

async function readAll(path: string) {
  const source = await openSource(path)
  await source.read(0, () => undefined)
  await source.close()
}

async function inflateAndScan() {
  const file = await openFile(workbook)
  const { entries } = await readZipDirectory(file, DEFAULT_BUDGETS)
  const sheet = entries.filter(({ name }) => name.includes('worksheets/')).reduce((a, b) => (a.bytes > b.bytes ? a : b))
  const header = await file.read(sheet.headerOffset, 30)
  const start = sheet.headerOffset + 30 + header.readUInt16LE(26) + header.readUInt16LE(28)
  const inflate = createInflateRaw({ chunkSize: 1024 * 1024 })
  inflate.end(await file.read(start, sheet.packedBytes))
  let found = 0
  for await (const chunk of inflate as AsyncIterable<Buffer>) {
    for (let at = chunk.indexOf('<v>'); at >= 0; at = chunk.indexOf('<v>', at + 3)) found++
  }
  await file.close()
  if (found === 0) throw new Error(`${workbook} has no values`)
}

/** Milliseconds of an import into a fresh database on disk, or undefined without the shell. */
function sqliteImport(path: string): Cost | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'regulars-bench-'))
  try {
    const start = performance.now()
    const result = spawnSync('sqlite3', ['-csv', join(folder, 'peer.db'), `.import '${path}' t`])
    const wall = performance.now() - start
    return result.status === 0 ? { wall, cpu: Number.NaN } : undefined
  } finally {
    rmSync(folder, { recursive: true })
  }
}

interface Cost {
  readonly wall: number
  /** Of all threads; steadier than the wall clock where other programs run. */
  readonly cpu: number
}

async function timed(work: () => Promise<void>): Promise<Cost> {
  const start = performance.now()
  const cpuStart = process.cpuUsage()
  await work()
  const { user, system } = process.cpuUsage(cpuStart)
  return { wall: performance.now() - start, cpu: (user + system) / 1000 }
}

/** The median of one kind of cost over the median of the same of others. */
function ratio(costs: readonly Cost[], others: readonly Cost[], kind: keyof Cost): string {
  const median = (list: readonly Cost[]) =>
    list.map((cost) => cost[kind]).sort((a, b) => a - b)[list.length >> 1] as number
  return (median(costs) / median(others)).toFixed(2)
}

function print(what: string, costs: readonly Cost[]) {
  console.log(
    `${what}: ${costs.map(({ wall, cpu }) => `${Math.round(wall)} ms${Number.isNaN(cpu) ? '' : ` (${Math.round(cpu)} of processor)`}`).join(', ')}`,
  )
}
