/**
 * What reading .ods and .xls takes beside .xlsx.
 *
 *   node bench/old-formats.ts [ROWS] [--runs=N]
 *
 * The same sheet of so many rows (100,000 when absent) is written as .xlsx and as .ods and read in turns; then a workbook of 20 MB is
 * written as .xls and read in a process of its own, whose memory is told. Leaves with 1 when .ods takes more than 3 times .xlsx, or
 * .xls more than 600 MB.
 */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { openSource } from '../src/engine/import/read/open-source.ts'
import { type BiffRecord, double, words, writeXls } from '../src/engine/import/read/testing/biff-writer.ts'
import { odsCell, odsContent, odsRow, odsTable, writeOds } from '../src/engine/import/read/testing/ods-writer.ts'
import { writeWorkbook } from '../src/engine/import/read/testing/workbook-writer.ts'
import { type Cost, costLine, ratioOf, timed } from './peers.ts'

const MOST_TIMES = 3
const MOST_MEGABYTES = 600
const XLS_SHEET_ROWS = 60_000
const XLS_SHEETS = 6

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { runs: { type: 'string', default: '3' }, memory: { type: 'string' } },
})

if (values.memory !== undefined) await tellMemory(values.memory)
else await bench(Number(positionals[0] ?? 100_000), Number(values.runs))

async function tellMemory(path: string) {
  await readAll(path)
  console.log(Math.round(process.resourceUsage().maxRSS / 1024))
}

async function bench(rows: number, runs: number) {
  const folder = mkdtempSync(join(tmpdir(), 'regulars-bench-'))
  try {
    const xlsx = join(folder, 'sheet.xlsx')
    const ods = join(folder, 'sheet.ods')
    writeFileSync(xlsx, xlsxOf(rows))
    writeFileSync(ods, odsOf(rows))
    const costs = { xlsx: [] as Cost[], ods: [] as Cost[] }
    for (let run = 0; run < runs; run++) {
      costs.xlsx.push(await timed(() => readAll(xlsx)))
      costs.ods.push(await timed(() => readAll(ods)))
    }
    console.log(costLine(`.xlsx of ${rows} rows`, costs.xlsx))
    console.log(costLine(`.ods of ${rows} rows`, costs.ods))
    const times = ratioOf(costs.ods, costs.xlsx, 'cpu')
    console.log(`  .ods / .xlsx = ${times.toFixed(2)} of processor (at most ${MOST_TIMES})`)

    const xls = join(folder, 'sheet.xls')
    writeFileSync(xls, xlsOf())
    const told = execFileSync(process.execPath, [import.meta.filename, `--memory=${xls}`], { encoding: 'utf8' })
    const megabytes = Math.round(statSync(xls).size / 1024 / 1024)
    console.log(`  .xls of ${megabytes} MB: peak memory ${told.trim()} MB (at most ${MOST_MEGABYTES})`)
    if (times > MOST_TIMES || Number(told) > MOST_MEGABYTES) process.exitCode = 1
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function readAll(path: string) {
  const source = await openSource(path)
  for (const sheet of source.sheets.keys()) await source.read(sheet, () => undefined)
  await source.close()
}

/** What row `at` of the sheet holds: an order, a product, a quantity, a day as a serial number, a price, a customer, a country. */
function cellsOf(at: number) {
  return {
    order: 536_365 + (at >> 3),
    product: `PRODUCT ${at % 4_000} OF THE SHOP`,
    quantity: 1 + (at % 12),
    day: 40_513 + (at >> 8) + (at % 600) / 1_440,
    price: (100 + (at % 900)) / 100,
    customer: `C${12_000 + (at % 4_300)}`,
    country: ['United Kingdom', 'France', 'Deutschland'][at % 3] as string,
  }
}

function xlsxOf(rows: number): Buffer {
  const numbers = new Map<string, number>()
  const text = (value: string) => {
    if (!numbers.has(value)) numbers.set(value, numbers.size)
    return `t="s"><v>${numbers.get(value)}`
  }
  const written: string[] = []
  for (let at = 0; at < rows; at++) {
    const { order, product, quantity, day, price, customer, country } = cellsOf(at)
    const row = at + 1
    written.push(
      `<row r="${row}"><c r="A${row}"><v>${order}</v></c><c r="B${row}" ${text(product)}</v></c><c r="C${row}"><v>${quantity}</v></c><c r="D${row}" s="1"><v>${day}</v></c><c r="E${row}"><v>${price}</v></c><c r="F${row}" ${text(customer)}</v></c><c r="G${row}" ${text(country)}</v></c></row>`,
    )
  }
  return writeWorkbook({
    rows: written.join(''),
    strings: [...numbers.keys()].map((value) => `<si><t>${value}</t></si>`).join(''),
    styles: '<cellXfs><xf numFmtId="0"/><xf numFmtId="22"/></cellXfs>',
  })
}

function odsOf(rows: number): Buffer {
  const float = (value: number) =>
    odsCell(`office:value-type="float" office:value="${value}" calcext:value-type="float"`, String(value))
  const text = (value: string) => odsCell('office:value-type="string" calcext:value-type="string"', value)
  const written: string[] = []
  for (let at = 0; at < rows; at++) {
    const { order, product, quantity, day, price, customer, country } = cellsOf(at)
    const moment = new Date(Math.round((day - 25_569) * 86_400) * 1_000).toISOString().slice(0, 19)
    written.push(
      odsRow(
        float(order),
        text(product),
        float(quantity),
        odsCell(
          `table:style-name="ce1" office:value-type="date" office:date-value="${moment}" calcext:value-type="date"`,
          moment,
        ),
        float(price),
        text(customer),
        text(country),
      ),
    )
  }
  return writeOds(odsContent(odsTable(written.join(''))))
}

function xlsOf(): Buffer {
  const numbers = new Map<string, number>()
  const sheets = Array.from({ length: XLS_SHEETS }, (_, sheet) => {
    const records: BiffRecord[] = []
    for (let row = 0; row < XLS_SHEET_ROWS; row++) {
      const { order, product, day, price } = cellsOf(sheet * XLS_SHEET_ROWS + row)
      const text = `${product}, sold in order ${order}`
      if (!numbers.has(text)) numbers.set(text, numbers.size)
      const at = numbers.get(text) as number
      records.push([0xfd, words(row, 0, 0, at & 0xffff, at >> 16)])
      for (const [column, value] of [day, price].entries())
        records.push([0x203, words(row, column + 1, 0), double(value)])
    }
    return records
  })
  return writeXls({ globals: sharedTexts([...numbers.keys()]), sheets })
}

/** The texts, each whole in its record. */
function sharedTexts(texts: readonly string[]): BiffRecord[] {
  const parts: Buffer[][] = [[words(texts.length, 0, texts.length, 0)]]
  let bytes = 8
  for (const text of texts) {
    const written = Buffer.concat([words(text.length), Buffer.from(`\0${text}`, 'latin1')])
    if (bytes + written.length > 8_000) {
      parts.push([])
      bytes = 0
    }
    parts.at(-1)?.push(written)
    bytes += written.length
  }
  return parts.map((part, at) => [at === 0 ? 0xfc : 0x3c, Buffer.concat(part)])
}
