import { describe, expect, it } from 'vitest'
import type { OrderFilter } from '../../../shared/model/settings.ts'
import { ask, computeRun, sheetOf } from '../../testing/ask.ts'
import { createWorkbench, NOW } from '../../testing/workbench.ts'

interface OddFile {
  readonly what: string
  readonly lines: readonly string[]
  /** Orders, revenue in currency units, customers. */
  readonly figures: readonly [number, number, number]
  readonly refused?: Readonly<Record<string, number>>
}

const HEAD = 'Order,Customer ID,Date,Amount'
const SALES = Array.from({ length: 1_100 }, (_, at) => `${at};C${at % 50};2024-03-01;2`)

const FILES: readonly OddFile[] = [
  {
    what: 'one date decades after all others',
    lines: [HEAD, '1,A,2026-03-01,10', '2,B,2062-03-02,7', '3,A,2026-04-02,5'],
    figures: [2, 15, 1],
    refused: { 'future-date': 1 },
  },
  {
    what: 'totals rows that bear a date',
    lines: [
      'Date,Customer Name,Receipt,Amount',
      '2024-03-01,Ann Lee,1,10',
      '2024-03-01,Total,,10',
      '2024-03-02,Total,2,5',
      '2024-03-02,Grand Total:,,15',
    ],
    figures: [2, 15, 2],
    refused: { 'totals-row': 2 },
  },
  {
    what: 'subtotals in the column of the orders',
    lines: [HEAD, '1,A,2024-03-01,10', 'Subtotal,,2024-03-01,10', '2,B,2024-03-02,5', 'Total,,2024-03-02,15'],
    figures: [2, 15, 2],
    refused: { 'totals-row': 2 },
  },
  {
    what: 'customers who are nobody',
    lines: [
      'Order,Customer Name,Date,Amount',
      ...['-', '#N/A', 'Walk-in', 'N/A', 'Laufkunde', 'Público en general', '...'].map(
        (name, at) => `${at},${name},2024-03-01,5`,
      ),
      '9,Ann Lee,2024-03-02,5',
    ],
    figures: [1, 5, 1],
  },
  {
    what: 'ids that are kept from Excel',
    lines: [HEAD, '="0001",="007",2024-03-01,10', '2,007,2024-03-01,10', "3,'007,2024-03-01,10"],
    figures: [3, 30, 1],
  },
  {
    what: 'a value cut in two at a comma that nobody quoted',
    lines: [HEAD, '1,A,2024-03-01,1,234.50', '2,B,2024-03-02,5.00', '3,B,2024-03-02,5.00'],
    figures: [2, 10, 1],
    refused: { 'too-many-cells': 1 },
  },
  {
    what: 'decimal commas that come late',
    lines: ['Order;Customer ID;Date;Amount', ...SALES, '9001;Z;2024-03-02;12,50', '9002;Z;2024-03-02;1.234,50'],
    figures: [1_102, 2_200 + 12.5 + 1_234.5, 51],
  },
  {
    what: 'amounts that say more than a number',
    lines: [
      HEAD,
      '1,A,2024-03-01,10%',
      '2,A,2024-03-01,1.5k',
      '3,B,2024-03-02,5',
      '4,B,2024-03-02,"12,50"',
      '5,B,2024-03-02,7.5',
    ],
    figures: [2, 12.5, 1],
    refused: { 'unreadable-number': 3 },
  },
  {
    what: 'years of two digits that come first',
    lines: [HEAD, '1,A,24-03-31,10', '2,B,24-04-01,5'],
    figures: [2, 15, 2],
  },
  {
    what: 'a discount, which is no quantity',
    lines: ['Order,Customer ID,Date,Unit Price,Order Discount', '1,A,2024-03-01,10,2'],
    figures: [1, 10, 1],
  },
  {
    what: 'a status of the order that says nobody paid',
    lines: [
      `${HEAD},Order Status`,
      '1,A,2024-03-01,10,completed',
      '2,B,2024-03-02,5,pending payment',
      '3,B,2024-03-02,5,unpaid',
    ],
    figures: [1, 10, 1],
  },
  {
    what: 'payments beside the items they pay',
    lines: [`Type,${HEAD}`, 'item,1,A,2024-03-01,10', 'item,1,A,2024-03-01,5', 'payment,1,A,2024-03-01,15'],
    figures: [1, 15, 1],
    refused: { 'other-row-type': 1 },
  },
  {
    what: 'whole sales beside their lines',
    lines: [`Type,${HEAD}`, 'Sale,1,A,2024-03-01,15', 'Sale Line,1,A,2024-03-01,10', 'Sale Line,1,A,2024-03-01,5'],
    figures: [1, 15, 1],
    refused: { 'other-row-type': 1 },
  },
  {
    what: 'sales whose status says refunded, and no refunds',
    lines: [`${HEAD},Status`, '1,A,2024-03-01,10,completed', '2,B,2024-03-02,5,refunded'],
    figures: [1, 10, 1],
  },
  {
    what: 'sales whose status says refunded, and the refunds',
    lines: [
      `${HEAD},Status`,
      '1,A,2024-03-01,10,refunded',
      '2,A,2024-03-02,-10,refunded',
      '3,A,2024-03-02,4,completed',
    ],
    figures: [2, 4, 1],
  },
  {
    what: 'sums of customers and a row for all',
    lines: ['Customer,Last order,Orders,Revenue', 'Ann,2024-03-01,2,30', 'Bob,2024-03-05,1,5', 'Total,2024-03-05,3,35'],
    figures: [3, 35, 2],
    refused: { 'totals-row': 1 },
  },
  {
    what: 'one currency that is written in several ways',
    lines: [HEAD, '1,A,2024-03-01,$10.00', '2,B,2024-03-02,US$5.00', '3,B,2024-03-03,USD 5.00'],
    figures: [3, 20, 2],
  },
]

describe('an odd file', () => {
  it.each(FILES)('with $what', async ({ lines, figures, refused }) => {
    const bench = createWorkbench()
    const record = await bench.import(bench.write('odd.csv', lines.join('\n')))
    const { summary } = computeRun(bench.engine)
    expect([summary.orders, Number(summary.revenue) / 10_000, summary.customers]).toEqual(figures)
    expect(Object.fromEntries(record.refused.map(({ reason, rows }) => [reason, rows]))).toEqual(refused ?? {})
    const { read, duplicates: _, ...classes } = record.rows
    expect(Object.values(classes).reduce((sum, rows) => sum + rows, 0)).toBe(read)
  })

  it.each([
    [
      'amounts in two currencies by their signs',
      [HEAD, '1,A,2024-03-01,$10.00', '2,B,2024-03-02,€5.00'],
      /several currencies \(\$, EUR\)/,
    ],
    [
      'a second currency that comes late',
      [`${HEAD},Currency`, ...SALES.map((line) => `${line.replaceAll(';', ',')},EUR`), '9,Z,2024-03-02,1,USD'],
      /several currencies \(EUR, USD\)/,
    ],
    [
      'numbers that read both ways',
      ['Order;Customer ID;Date;Amount', '1;A;2024-03-01;1,234', '2;B;2024-03-02;2,000'],
      /decimal point or a decimal comma/,
    ],
    [
      'decimal commas between columns parted by commas',
      [HEAD, '1,A,2024-03-01,12,50', '2,B,2024-03-02,5,00'],
      /row 2 has 5 cells under 4 headings/,
    ],
  ])('with %s is refused', async (_, lines, sentence) => {
    const bench = createWorkbench()
    await expect(bench.import(bench.write('odd.csv', lines.join('\n')))).rejects.toThrow(sentence)
    expect(ask(bench.engine, 'import.list', {})).toEqual([])
  })

  it('tells the window which currencies it found', async () => {
    const bench = createWorkbench()
    const path = bench.write('odd.csv', [HEAD, '1,A,2024-03-01,$10.00', '2,B,2024-03-02,€5.00'].join('\n'))
    await expect(bench.import(path)).rejects.toMatchObject({ code: 'mixed-currencies', detail: '$ EUR' })
    const { currencies } = await bench.engine.call('import.preview', sheetOf(path), { now: NOW })
    expect(currencies).toEqual(['$', 'EUR'])
    await bench.import(path, { currency: { into: 'EUR', rates: { $: 0.5 } } })
    expect(computeRun(bench.engine).summary.revenue).toBe(100_000)
    expect(ask(bench.engine, 'workspace.status', {}).currency).toBe('EUR')
  })
})

it('a file of sales that says what its customers are lets them be filtered', async () => {
  const bench = createWorkbench()
  const lines = [
    `${HEAD},Company,Customer Type,Customer Status`,
    '1,A,2024-03-01,10,Acme,wholesale,active',
    '2,B,2024-03-02,5,,retail,blocked',
    '3,A,2024-03-03,5,,,',
  ]
  await bench.import(bench.write('sales.csv', lines.join('\n')))
  const only = (attributes: OrderFilter['attributes']) =>
    computeRun(bench.engine, { filter: { stores: [], countries: [], attributes, apply: 'before' } }).summary.revenue
  expect(only({ type: ['wholesale'] })).toBe(150_000)
  expect(only({ status: ['blocked'] })).toBe(50_000)
  expect(only({ company: ['Acme'] })).toBe(150_000)
})
