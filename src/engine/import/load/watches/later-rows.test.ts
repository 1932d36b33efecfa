import { describe, expect, it } from 'vitest'
import { toAppError } from '../../../../shared/model/errors.ts'
import { ask, computeRun } from '../../../testing/ask.ts'
import { createWorkbench } from '../../../testing/workbench.ts'

/** More than the first rows that a file is understood by. */
const FIRST = 1_020

interface File {
  readonly what: string
  readonly header: string
  /** The n-th of the first rows, one order of 10 each unless `first` says otherwise. */
  readonly row: (n: number) => string
  readonly later: readonly string[]
  /** What the later rows add to the first ones: orders and spending. */
  readonly adds: { readonly orders: number; readonly revenue: number }
  readonly first?: { readonly orders: number; readonly revenue: number }
}

const day = (n: number) => new Date(Date.UTC(2024, 0, 1 + Math.floor(n / 4))).toISOString().slice(0, 10)
const who = (n: number) => `p${n % 50}@shop.test`

const FILES: readonly File[] = [
  {
    what: 'a date of cancelling that the first rows leave empty',
    header: 'Order,Date,Email,Total,Cancelled At',
    row: (n) => `${n},${day(n)},${who(n)},10,`,
    later: ['9001,2025-01-05,z@shop.test,70,2025-01-06', '9002,2025-01-06,y@shop.test,30,'],
    adds: { orders: 1, revenue: 30 },
  },
  {
    what: 'a flag that the first rows leave empty',
    header: 'Order,Date,Email,Total,Is Void',
    row: (n) => `${n},${day(n)},${who(n)},10,`,
    later: ['9001,2025-01-05,z@shop.test,70,Yes', '9002,2025-01-06,y@shop.test,30,No'],
    adds: { orders: 1, revenue: 30 },
  },
  {
    what: 'a kind of rows that are all sales at first',
    header: 'Order,Date,Email,Total,Row Kind',
    row: (n) => `${n},${day(n)},${who(n)},10,Sale`,
    later: ['9001,2025-01-05,p1@shop.test,70,Refund', '9002,2025-01-06,y@shop.test,30,Sale'],
    adds: { orders: 1, revenue: 30 - 70 },
  },
  {
    what: 'statuses of payments that are all paid for at first',
    header: 'Order,Date,Email,Total,Status',
    row: (n) => `${n},${day(n)},${who(n)},10,completed`,
    later: ['9001,2025-01-05,z@shop.test,70,pending', '9002,2025-01-06,y@shop.test,30,paid'],
    adds: { orders: 1, revenue: 30 },
  },
  {
    what: 'refunds as a status and as rows of their own',
    header: 'Order,Date,Email,Total,Status',
    row: (n) => `${n},${day(n)},${who(n)},10,completed`,
    later: ['9001,2025-01-05,z@shop.test,70,refunded', '9001,2025-01-09,z@shop.test,-70,refunded'],
    adds: { orders: 1, revenue: 0 },
  },
  {
    what: 'a column of refunds that is 0 at first',
    header: 'Order,Date,Email,Total,Amount Refunded',
    row: (n) => `${n},${day(n)},${who(n)},10,0.00`,
    later: ['9001,2025-01-05,z@shop.test,70,20.00', '9002,2025-01-06,y@shop.test,30,0.00'],
    adds: { orders: 2, revenue: 80 },
  },
  {
    what: 'a discount that is 0 at first',
    header: 'Order,Date,Email,Product,Quantity,Unit Price,Discount %',
    row: (n) => `${n},${day(n)},${who(n)},tea,2,5,0`,
    later: ['9001,2025-01-05,z@shop.test,tea,2,50,10', '9002,2025-01-06,y@shop.test,tea,3,10,0'],
    adds: { orders: 2, revenue: 120 },
  },
  {
    what: 'discounts that look like fractions at first',
    header: 'Order,Date,Email,Product,Quantity,Unit Price,Discount Percent',
    row: (n) => `${n},${day(n)},${who(n)},tea,2,5,${n === 0 ? '0.5' : '0'}`,
    first: { orders: FIRST, revenue: FIRST * 10 - 0.05 },
    later: ['9001,2025-01-05,z@shop.test,tea,2,50,10', '9002,2025-01-06,y@shop.test,tea,3,10,20'],
    adds: { orders: 2, revenue: 90 + 24 },
  },
  {
    what: 'totals of orders that have one row each at first',
    header: 'Order,Date,Email,Product,Order Total',
    row: (n) => `${n},${day(n)},${who(n)},tea,10`,
    later: ['9001', '9001', '9001', '9002', '9002', '9003', '9003', '9003', '9003'].map(
      (order, at) => `${order},2025-01-0${order.slice(3)},z@shop.test,tea ${at},${order.slice(3)}7.50`,
    ),
    adds: { orders: 3, revenue: 17.5 + 27.5 + 37.5 },
  },
  {
    what: 'orders of several rows beside a number per row, which have one row each at first',
    header: 'Transaction ID,Order ID,Date,Email,Product,Quantity,Unit Price,Line Total',
    row: (n) => `t${n},${n},${day(n)},${who(n)},tea,2,5,10`,
    later: [
      't9001,9001,2025-01-05,z@shop.test,tea,1,5,5',
      't9002,9001,2025-01-05,z@shop.test,cup,1,7,7',
      't9003,9002,2025-01-06,y@shop.test,cup,1,7,7',
    ],
    adds: { orders: 2, revenue: 19 },
  },
  {
    what: 'orders that name their customer on their first row alone, of which the first have one row',
    header: 'Order,Date,Email,Product,Line Total',
    row: (n) => `${n},${day(n)},${who(n)},tea,10`,
    later: ['9001,2025-01-05,z@shop.test,tea,5', '9001,2025-01-05,,cup,7', '9002,2025-01-06,y@shop.test,cup,8'],
    adds: { orders: 2, revenue: 20 },
  },
  {
    what: 'rows without a date below an order, of which the first have one row',
    header: 'Order,Date,Email,Product,Quantity,Line Total',
    row: (n) => `${n},${day(n)},${who(n)},tea,1,10`,
    later: ['9001,2025-01-05,z@shop.test,tea,1,5', ',,,cup,1,7', '9002,2025-01-06,y@shop.test,cup,1,8'],
    adds: { orders: 2, revenue: 20 },
  },
  {
    what: 'numbers that start again after the first day',
    header: 'Receipt No,Date,Email,Line Total',
    row: (n) => `${n + 1},2024-03-01,${who(n)},10`,
    later: Array.from(
      { length: 40 },
      (_, at) => `${(at % 4) + 1},2024-03-${String(2 + (at >> 2)).padStart(2, '0')},${who(at)},5`,
    ),
    adds: { orders: 40, revenue: 200 },
  },
  {
    what: 'prices of all pieces that are sold one by one at first',
    header: 'Order,Date,Email,Product,Quantity,Price',
    row: (n) => `${n},${day(n)},${who(n)},tea ${n % 9},1,10`,
    later: [1, 2, 3, 4, 5, 6, 7, 8].map(
      (pieces) => `900${pieces},2025-01-05,z@shop.test,tea ${pieces},${pieces + 1},${pieces + 1}0`,
    ),
    adds: { orders: 8, revenue: 440 },
  },
  {
    what: 'people who share the phone number that stands for the customer',
    header: 'Order,Date,Phone,Customer Name,Total',
    row: (n) => `${n},${day(n)},0170 ${1000 + (n % 50)},Name ${n % 50},10`,
    later: ['9001,2025-01-05,0171 99,Ann,30', '9002,2025-01-06,0171 99,Bob,40'],
    adds: { orders: 2, revenue: 70 },
  },
]

describe('a name with too many orders for a person, which only later rows have', () => {
  const rows = Array.from({ length: FIRST }, (_, n) => `${n},${day(n)},${who(n)},10`)
  const later = Array.from({ length: 600 }, (_, n) => `${9_000 + n},2025-02-01,The Shop,5`)
  const lines = ['Order,Date,Email,Total', ...rows, ...later].join('\n')

  it('is asked about, with the question for a screen to ask', async () => {
    const bench = createWorkbench()
    const failed = await bench.import(bench.write('file.csv', lines)).catch((error: unknown) => toAppError(error))
    expect(failed).toMatchObject({ code: 'open-question', question: { id: 'customer:the shop', preset: null } })
    expect(ask(bench.engine, 'import.list', {})).toEqual([])
  })

  it.each([
    ['nobody', { customers: 50, orders: FIRST, revenue: FIRST * 10 }],
    ['person', { customers: 51, orders: FIRST + 600, revenue: FIRST * 10 + 3000 }],
  ])('is taken for what was answered: %s', async (answer, figures) => {
    const bench = createWorkbench()
    await bench.import(bench.write('file.csv', lines), { answers: { 'customer:the shop': answer } })
    const { customers, orders, revenue } = computeRun(bench.engine).summary
    expect({ customers, orders, revenue: (revenue ?? 0) / 10_000 }).toEqual(figures)
  })
})

describe('later rows that show what the first do not', () => {
  it.each(FILES)(
    'are understood: $what',
    async ({ header, row, later, adds, first = { orders: FIRST, revenue: FIRST * 10 } }) => {
      const bench = createWorkbench()
      const rows = Array.from({ length: FIRST }, (_, n) => row(n))
      const record = await bench.import(bench.write('file.csv', [header, ...rows, ...later].join('\n')))
      const { orders, revenue } = computeRun(bench.engine).summary
      expect({ orders, revenue: (revenue ?? 0) / 10_000 }).toEqual({
        orders: first.orders + adds.orders,
        revenue: first.revenue + adds.revenue,
      })
      expect(record.notes.map((note) => (typeof note === 'string' ? note : note.key))).toContain('note.understood-anew')
    },
  )
})

it('what the first rows show too is not understood anew in later ones', async () => {
  const bench = createWorkbench()
  const row = (n: number) => `${n},${day(n)},${who(n)},10,${n % 9 === 0 ? day(n) : ''}`
  const rows = Array.from({ length: FIRST + 200 }, (_, n) => row(n))
  const record = await bench.import(
    bench.write('file.csv', ['Order,Date,Email,Total,Cancelled At', ...rows].join('\n')),
  )
  expect(record.rows.cancelled).toBe(Math.ceil((FIRST + 200) / 9))
  expect(record.notes.map((note) => (typeof note === 'string' ? note : note.key))).not.toContain('note.understood-anew')
})
