import { expect, it } from 'vitest'
import type { Source } from '../read/source.ts'
import { rowOf } from '../shape/testing/shaped.ts'
import { chooseSheet } from './choose-sheet.ts'
import { understandSheet } from './understand.ts'

const NOW = new Date(2026, 10, 22)
type Cells = readonly (string | number | null)[]

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

/** The sheet that is taken of a workbook; a sheet with a name that begins with a dot is hidden. */
async function chosen(sheets: Readonly<Record<string, readonly Cells[]>>, sheet: number | null = null) {
  const tables = Object.values(sheets)
  const source = {
    format: 'xlsx',
    sheets: Object.keys(sheets).map((name) => ({ name, hidden: name.startsWith('.') })),
    read: async (at: number, onRow: Parameters<Source['read']>[1]) => {
      for (const [row, cells] of (tables[at] ?? []).entries()) if (onRow(rowOf(row + 1, ...cells)) === false) break
    },
  } as unknown as Source
  return (await chooseSheet({ source, file: 'a.xlsx', sheet, wishes: {}, now: NOW })).sheet
}

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
  await expect(chosen({ One: [], Two: [] })).rejects.toMatchObject({ code: 'empty' })
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
