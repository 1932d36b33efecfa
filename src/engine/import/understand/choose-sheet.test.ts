import { expect, it } from 'vitest'
import { rowOf } from '../shape/testing/shaped.ts'
import { chooseSheet } from './choose-sheet.ts'
import { type Cells, workbookOf } from './testing/sheets.ts'
import { understandSheet } from './understand.ts'

const NOW = new Date(2026, 10, 22)

const SALES: readonly Cells[] = [
  ['Order', 'Customer', 'Date', 'Total'],
  ['A1', 'ann', '2026-03-01', 5],
  ['A2', 'bob', '2026-03-02', 6],
]
const CUSTOMERS: readonly Cells[] = [
  ['Customer ID', 'Name', 'Email'],
  ['1', 'Ann', 'ann@x.test'],
  ['2', 'Bob', 'bob@x.test'],
]
const notes = (count: number): readonly Cells[] => Array.from({ length: count }, (_, at) => [`note ${at}`])

/** The sheet that is taken of a workbook. */
const chosen = async (sheets: Readonly<Record<string, readonly Cells[]>>, sheet: number | null = null) =>
  (await chooseSheet({ source: workbookOf(sheets), file: 'a.xlsx', sheet, wishes: {}, now: NOW })).sheet

it('is the first visible one with sales, else one with something else, else the longest', async () => {
  expect(await chosen({ Notes: notes(9), Customers: CUSTOMERS, '.Old': SALES, Sales: SALES, More: SALES })).toBe(3)
  expect(await chosen({ Notes: notes(9), Customers: CUSTOMERS })).toBe(1)
  expect(await chosen({ One: notes(2), Two: notes(5), Three: notes(3), Four: notes(5), Five: [] })).toBe(1)
  expect(await chosen({ '.Sales': SALES })).toBe(0)
})

it('is the one asked for, which has to be there', async () => {
  expect(await chosen({ Sales: SALES, Notes: notes(2) }, 1)).toBe(1)
  await expect(chosen({ Sales: SALES }, 1)).rejects.toMatchObject({ code: 'not-found', text: { args: { sheet: 2 } } })
})

it('is none where no sheet has a value', async () => {
  for (const sheets of [{ One: [] }, { One: [], Two: [] }])
    await expect(chosen(sheets)).rejects.toMatchObject({ code: 'empty' })
})

it('a sheet without rows is empty, and one row is a header', () => {
  const understand = (rows: readonly Cells[]) =>
    understandSheet(
      rows.map((row, at) => rowOf(at + 1, ...row)),
      'a.xlsx',
      {},
      NOW,
    )
  expect(() => understand([])).toThrow(expect.objectContaining({ code: 'empty' }))
  expect(understand(SALES.slice(0, 1))).toMatchObject({ header: { row: 1 }, below: [] })
})
