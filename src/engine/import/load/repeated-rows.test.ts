import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import { beginBulkLoading } from '../../database/bulk-loading.ts'
import { openWorkspace } from '../../database/open.ts'
import { dumpTables } from '../../testing/dump-tables.ts'
import { NOW } from '../../testing/workbench.ts'
import { openSource } from '../read/open-source.ts'
import { sampleSheet } from '../understand/sample.ts'
import { understandSheet } from '../understand/understand.ts'
import { addImport, finishImport } from './import-outcome.ts'
import { LineLoader } from './line-loader.ts'

const folder = mkdtempSync(join(tmpdir(), 'regulars-repeated-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const HEADER = 'Order,Customer,Date,Product,Quantity,Price'
const SURE = '9,zoe,2024-03-01,tea,1,2.50'

/** Few rows, so that most repeat: sales, a cancelled one, one without a customer, one that cannot be read, and a total. */
const rows = fc.array(
  fc.constantFrom(
    '1,ann,2024-03-01,tea,1,2.50',
    '1,ann,2024-03-01,tea,2,2.50',
    'C2,ann,2024-03-02,tea,-1,2.50',
    '3,,2024-03-02,pot,1,2.50',
    '4,bob,soon,pot,1,2.50',
    'Total,,,,5,12.50',
  ),
  { maxLength: 20 },
)

let made = 0

/** The workspace that comes of loading files one after the other, of which so many rows are remembered. */
async function load(files: readonly (readonly string[])[], remembered: number) {
  const place = join(folder, `${++made}`)
  mkdirSync(place)
  const path = join(place, 'shop.regulars')
  const workspace = openWorkspace(path)
  const endBulkLoading = beginBulkLoading(workspace.database)
  for (const [at, lines] of files.entries()) {
    const file = join(place, `${at}.csv`)
    writeFileSync(file, [HEADER, SURE, ...lines].join('\n'))
    const source = await openSource(file)
    const request = { source, file: `${at}.csv`, sheet: 0, wishes: {}, now: NOW }
    const understanding = understandSheet(await sampleSheet(source, 0), request.file, {}, NOW)
    const { header, mapping, reading } = understanding
    workspace.database.exec('BEGIN')
    const importId = addImport(workspace.database, request, 0, understanding)
    const loader = new LineLoader(workspace.database, importId, mapping, header, reading, null, remembered)
    const extent = await source.read(0, (row) => {
      if (row.number > header.row) loader.add(row)
      return true
    })
    await source.close()
    loader.finish()
    finishImport(workspace.database, importId, loader, understanding, request, extent)
    workspace.database.exec('COMMIT')
  }
  endBulkLoading()
  workspace.close()
  return dumpTables(path)
}

describe('rows that repeat an earlier one', () => {
  it('are the same whether all rows are remembered or most are compared on disk', async () => {
    await fc.assert(
      fc.asyncProperty(rows, rows, fc.nat({ max: 4 }), async (first, second, remembered) => {
        expect(await load([first, second], remembered)).toEqual(await load([first, second], 1_000))
      }),
      { numRuns: 12 },
    )
  })

  it('are counted as repeats in the lines, among the refused rows and among those imported before', async () => {
    const sale = '1,ann,2024-03-01,tea,1,2.50'
    const unreadable = '4,bob,soon,pot,1,2.50'
    const tables = await load(
      [
        [sale, unreadable, sale, sale, unreadable],
        [sale, sale],
      ],
      0,
    )
    const read = (table: string) => (tables[table] ?? []).map((row) => JSON.parse(row) as Record<string, unknown>)
    expect(read('lines').map((line) => line.is_duplicate)).toEqual([0, 0, 1, 1])
    expect(read('refused').map((row) => row.is_duplicate)).toEqual([0, 1])
    expect(read('imports').map((each) => each.already_imported_duplicates)).toEqual([0, 1])
    expect(read('import_tallies')).toEqual([
      expect.objectContaining({ is_duplicate: 0, rows: 2, amount: 50_000 }),
      expect.objectContaining({ is_duplicate: 1, rows: 2, amount: 50_000 }),
    ])
  })
})
