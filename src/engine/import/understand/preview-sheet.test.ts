import { expect, it } from 'vitest'
import { previewSheet } from './preview-sheet.ts'
import { type Cells, workbookOf } from './testing/sheets.ts'

const NOW = new Date(2026, 10, 22)
const HEADER: Cells = ['Order', 'Customer', 'Date', 'Qty', 'Price', 'Total', 'Remark']
const SALES: readonly Cells[] = [
  HEADER,
  [1, 'ann', '2026-03-01', 2, '1.50', '3.00', 'gift'],
  [2, 'ann', '2026-03-01 14:05:30', 1, '4', '4.00', null],
  [2.0, 'bob', '2026-03-02', 1, '4', 'free', 'gift'],
  ['4', 'cat', '2026-03-03', 5, 2.5, 12.5, 'a', 'beyond'],
  ['5', 'dan', '2026-03-04', 1, 2, 2, 'b'],
]
const preview = (sheets: Readonly<Record<string, readonly Cells[]>>, sheet = 0) =>
  previewSheet({ source: workbookOf(sheets), file: 'a.xlsx', sheet, wishes: {}, now: NOW })

it('shows up to three different cells of each column, as written and as read', async () => {
  const { columns } = await preview({ Sales: SALES })
  expect(
    columns.map(({ header, role, examples }) => [header, role, examples.map(({ raw, read }) => `${raw} = ${read}`)]),
  ).toEqual([
    ['Order', 'order', ['1 = 1', '2 = 2', '4 = 4']],
    ['Customer', 'customer', ['ann = ann', 'bob = bob', 'cat = cat']],
    ['Date', 'date', ['2026-03-01 = 2026-03-01', '2026-03-01 14:05:30 = 2026-03-01 14:05', '2026-03-02 = 2026-03-02']],
    ['Qty', 'quantity', ['2 = 2', '1 = 1', '5 = 5']],
    ['Price', 'price', ['1.50 = 1.5', '4 = 4', '2.5 = 2.5']],
    ['Total', 'amount', ['3.00 = 3', '4.00 = 4', 'free = null']],
    ['Remark', null, ['gift = gift', 'a = a', 'b = b']],
    ['', null, ['beyond = beyond']],
  ])
  expect(columns.map(({ index, readableShare }) => [index, readableShare])).toEqual([
    ...[0, 1, 2, 3, 4].map((at) => [at, 1]),
    [5, 0.8],
    [6, 1],
    [7, 1],
  ])
})

it('shows the first twenty rows below the header, to the width of the widest', async () => {
  const many: Cells[] = Array.from({ length: 25 }, (_, at) => [at, `c${at}`, '2026-03-01', 1, 2, 2, null])
  const { rows, isWhole, level, hasStatuses, dialect, sheet, sameShapeSheets } = await preview({
    Sales: [['Sales of March'], HEADER, ...many],
  })
  expect([rows.length, rows[0], rows.at(-1)?.row]).toEqual([
    20,
    { row: 3, cells: ['0', 'c0', '2026-03-01', '1', '2', '2', ''] },
    22,
  ])
  expect({ isWhole, level, hasStatuses, dialect, sheet, sameShapeSheets }).toEqual({
    ...{ isWhole: true, level: 'sales', hasStatuses: false, dialect: null, sheet: 0, sameShapeSheets: [0] },
  })
})

it('tells the visible sheets with the same header', async () => {
  const shouted = [HEADER.map((name) => String(name).toUpperCase()), ...SALES.slice(1)]
  const other = [HEADER.toReversed(), ...SALES.slice(1).map((cells) => cells.toReversed())]
  const book = { Notes: [['By Ann']], A: SALES, Other: other, '.Old': SALES, B: shouted, Empty: [] }
  expect((await preview(book, 1)).sameShapeSheets).toEqual([1, 4])
  expect((await preview(book, 3)).sameShapeSheets).toEqual([1, 3, 4])
})

it('an address that stands for the customer is shown as the customer', async () => {
  const sales: Cells[] = [
    ['Email', 'Date', 'Total', 'Status', 'Currency'],
    ['a@x.test', '2026-03-01', '5', 'done', 'eur'],
    ['b@x.test', '2026-03-02', '6', 'cancelled', 'USD'],
    ['b@x.test', '2026-03-02', '6', 'done', 'EUR'],
  ]
  const { columns, currencies, hasStatuses, issues } = await preview({ Sales: sales })
  expect(columns.map(({ role }) => role)).toEqual(['customer', 'date', 'amount', 'status', 'currency'])
  expect([currencies, hasStatuses]).toEqual([['EUR', 'USD'], true])
  expect(issues).toContainEqual(expect.objectContaining({ kind: 'question', role: 'currency' }))
})
