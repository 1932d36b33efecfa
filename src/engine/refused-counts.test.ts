import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { read, utils } from 'xlsx'
import { balance } from '../shared/model/row-balance.ts'
import { ENGLISH } from '../shared/words/english.ts'
import { refusedParts } from '../shared/words/refused-parts.ts'
import { ask, computeRun } from './testing/ask.ts'
import { createWorkbench, NOW } from './testing/workbench.ts'

/** Refused: a price of 0 of nobody, twice the same, and one of ann. */
const SALES = `Order,Customer,Date,Quantity,Price,Status
1,ann,2024-03-01,1,10.00,paid
2,,2024-03-01,1,0,paid
2,,2024-03-01,1,0,paid
3,ann,2024-03-02,1,0,paid
4,bob,2024-03-02,1,0,cancelled
5,,2024-03-02,1,4.00,paid
6,ann,2024-03-03,-1,2.00,paid
`

describe.each([
  {
    duplicates: 'keep',
    returns: 'net',
    parts: '2 without a customer and 1 other',
    aside: 3,
  },
  {
    duplicates: 'drop',
    returns: 'ignore',
    parts: '1 without a customer, 1 duplicate and 1 other',
    aside: 3,
  },
] as const)('with duplicates: $duplicates and returns: $returns', ({ duplicates, returns, parts, aside }) => {
  it('the refused rows are the same number on tiles, in the list and in the workbook', async () => {
    const bench = createWorkbench()
    const record = await bench.import(bench.write('sales.csv', SALES))
    const { summary } = computeRun(bench.engine, { duplicates, returns })
    const sums = balance(summary.rows, duplicates, summary.refusedAs)
    expect([sums.read, sums.kept, sums.setAside, sums.refused]).toEqual([7, 1, aside, 3])
    expect(refusedParts(ENGLISH, summary.refusedAs)).toBe(parts)
    expect(balance(record.rows, 'keep', record.refusedAs).refused).toBe(3)
    const list = { importId: record.importId, reason: null, offset: 0, limit: 10 }
    expect(ask(bench.engine, 'import.refused', list).total).toBe(3)
    const path = join(bench.folder, 'report.xlsx')
    await bench.engine.call('report.workbook', { runId: summary.runId, file: path }, { now: NOW })
    const sheets = read(readFileSync(path)).Sheets
    const rows = utils.sheet_to_json<unknown[]>(sheets.Summary ?? {}, { header: 1 })
    const line = rows.find(([first]) => first === 'Could not be used')
    expect([line?.[1], String(line?.[3]).endsWith(` ${parts}.`)]).toEqual([3, true])
    expect(rows.find(([first]) => first === 'Rows read')?.[3]).toMatch(/^All rows are accounted for/)
    const refused = utils.sheet_to_json<unknown[]>(sheets.Refused ?? {}, { header: 1 })
    expect(refused[1]?.[0]).toBe('3 rows could not be used.')
  })
})
