/**
 * How fast files are read, as ratios against peers timed in the same run.
 *
 *   node bench/read.ts [WORKBOOK.xlsx] [TABLE.csv] [--with-sheetjs] [--runs=N]
 *
 * Against the workbook: unpacking its largest sheet and looking for every `<v>`, the least any reader has to do; and, on request
 * since it takes long, SheetJS. Against the text: the `.import` of the sqlite3 shell, where there is one.
 */
import { existsSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { openSource } from '../src/engine/import/read/open-source.ts'
import { type Cost, costLine, inflateAndScan, ratioOf, readWithSheetJs, sqliteImport, timed } from './peers.ts'

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
    floor.push(await timed(() => inflateAndScan(workbook)))
    ours.push(await timed(() => readAll(workbook)))
  }
  console.log(costLine('unpack and scan for <v>', floor))
  console.log(costLine('our reader', ours))
  console.log(`  our reader / unpack and scan = ${ratios(ours, floor)} (aim: at most 2)`)
  if (values['with-sheetjs']) {
    const sheetJs = [await timed(() => readWithSheetJs(workbook, 'fastest'))]
    console.log(costLine('SheetJS', sheetJs))
    console.log(`  SheetJS / our reader = ${ratios(sheetJs, ours)}`)
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
  console.log(costLine('our text reader', ours))
  if (sqlite.length === 0) return console.log('  no sqlite3 shell here')
  console.log(costLine('sqlite3 .import', sqlite))
  console.log(`  our text reader / sqlite3 .import = ${ratios(ours, sqlite)}`)
}

async function readAll(path: string) {
  const source = await openSource(path)
  await source.read(0, () => undefined)
  await source.close()
}

function ratios(costs: readonly Cost[], others: readonly Cost[]): string {
  return `${ratioOf(costs, others, 'wall').toFixed(2)}, of processor ${ratioOf(costs, others, 'cpu').toFixed(2)}`
}
