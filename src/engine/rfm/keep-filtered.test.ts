import { expect, it } from 'vitest'
import { type CountedSales, ROLE } from '../sales/counted-sales.ts'
import { keepFiltered } from './keep-filtered.ts'
import type { Measures } from './measures.ts'

/** Entries of nobody, ann (7), cat (9), bob (10), who only returned, and dan (12). */
const ENTRIES = [
  { customer: 0, order: 0, lines: 9, role: ROLE.sale, filtered: 1 },
  { customer: 7, order: 1, lines: 2, role: ROLE.sale, filtered: 0 },
  { customer: 7, order: 2, lines: 3, role: ROLE.sale, filtered: 1 },
  { customer: 7, order: 2, lines: 5, role: ROLE.return, filtered: 1 },
  { customer: 9, order: 4, lines: 6, role: ROLE.sale, filtered: 0 },
  { customer: 9, order: 5, lines: 1, role: ROLE.return, filtered: 1 },
  { customer: 9, order: 6, lines: 1, role: ROLE.leftOut, filtered: 1 },
  { customer: 10, order: 3, lines: 1, role: ROLE.return, filtered: 1 },
  { customer: 12, order: 2, lines: 4, role: ROLE.sale, filtered: 1 },
  { customer: 12, order: 2, lines: 1, role: ROLE.sale, filtered: 1 },
] as const

const customers = [...new Set(ENTRIES.map(({ customer }) => customer))]
const sales = {
  columns: {
    customers,
    starts: [...customers.map((key) => ENTRIES.findIndex(({ customer }) => customer === key)), ENTRIES.length],
    order: ENTRIES.map(({ order }) => order),
    lines: ENTRIES.map(({ lines }) => lines),
    store: new Uint16Array(7),
  },
  role: ENTRIES.map(({ role }) => role),
} as unknown as CountedSales
const filtered = Uint8Array.from(ENTRIES, (entry) => entry.filtered)

const measures: Measures = {
  keys: Int32Array.of(7, 9, 12),
  ids: ['ann', 'cat', 'dan'],
  recency: Int32Array.of(1, 2, 3),
  frequency: Int32Array.of(4, 5, 6),
  spending: Float64Array.of(7, 8, 9),
  monetary: Float64Array.of(10, 11, 12),
  firstTime: Float64Array.of(13, 14, 15),
  lastTime: Float64Array.of(16, 17, 18),
  orders: 3,
  lines: 16,
  returnsOnly: 1,
  linesWithoutCost: 5,
}

it('keeps who bought something in an order of the filter, with everything they bought anywhere', () => {
  expect(keepFiltered(measures, sales, filtered)).toEqual({
    places: Uint32Array.of(0, 2),
    measures: {
      keys: Int32Array.of(7, 12),
      ids: ['ann', 'dan'],
      recency: Int32Array.of(1, 3),
      frequency: Int32Array.of(4, 6),
      spending: Float64Array.of(7, 9),
      monetary: Float64Array.of(10, 12),
      firstTime: Float64Array.of(13, 15),
      lastTime: Float64Array.of(16, 18),
      // Orders 1 and 2, the second of which the two share, without what came back and without cat.
      orders: 2,
      lines: 2 + 3 + 4 + 1,
      returnsOnly: 0,
      linesWithoutCost: 5,
    },
  })
})

it('keeps nobody where nobody has such an order', () => {
  const { places, measures: kept } = keepFiltered(measures, sales, new Uint8Array(ENTRIES.length))
  expect([places.length, kept.keys.length, kept.orders, kept.lines]).toEqual([0, 0, 0, 0])
})
