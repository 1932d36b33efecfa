import { expect, it } from 'vitest'
import { DEFAULT_SETTINGS } from '../../shared/model/settings.ts'
import { countSales } from '../sales/counted-sales.ts'
import { DAY, dayAfter, FIRST_DAY, fillSales, line, openFewSales } from '../sales/testing/few-sales.ts'
import { type MeasureSettings, measureCustomers } from './measures.ts'

const database = openFewSales()

const on = (day: number, hour = 0) => (FIRST_DAY + day) * DAY + hour * 3_600

/** Ann orders twice on a day, once more, and gives something back; bob orders once; cleo only gives back, and dan comes too late. */
fillSales(database, [
  line({ order: 1, time: on(0, 9), amount: 10_000 }),
  line({ order: 1, time: on(0, 9), amount: 20_000 }),
  line({ order: 2, time: on(0, 17), amount: 25_000 }),
  line({ order: 3, time: on(2), amount: 5_001 }),
  line({ order: 3, time: on(4), kind: 2, amount: -20_000, quantity: -10_000 }),
  line({ customer: 2, order: 4, time: on(1, 23), amount: 7_000 }),
  line({ customer: 3, order: 4, time: on(1), kind: 2, amount: -1 }),
  line({ customer: 4, order: 4, time: on(9) }),
])

function measured(kinds: Partial<MeasureSettings> & { returns?: 'net' | 'ignore' } = {}) {
  const settings = { ...DEFAULT_SETTINGS, exclude: [], asOf: dayAfter(5), ...kinds }
  return measureCustomers(database, countSales(database, settings), settings)
}

it('recency is the days from the day of the last sale, whatever came back since, and the first and the last sale are kept', () => {
  const found = measured()
  expect([found.keys, found.ids]).toEqual([Int32Array.of(1, 2), ['ann', 'bob']])
  expect(found.recency).toEqual(Int32Array.of(3, 4))
  expect(found.firstTime).toEqual(Float64Array.of(on(0, 9), on(1, 23)))
  expect(found.lastTime).toEqual(Float64Array.of(on(2), on(1, 23)))
  expect(found).toMatchObject({ orders: 4, lines: 5, returnsOnly: 1, linesWithoutCost: 0 })
})

it.each([
  ['orders', [3, 1]],
  ['days', [2, 1]],
  ['lines', [4, 1]],
] as const)('frequency counts %s', (frequency, counts) => {
  expect([...measured({ frequency }).frequency]).toEqual(counts)
})

it.each([
  ['total', [40_001, 7_000]],
  // To the ten-thousandth: 40,001 over three orders, over four lines.
  ['perOrder', [13_334, 7_000]],
  ['perLine', [10_000, 7_000]],
] as const)('monetary is %s of what was spent, which stays the same', (monetary, amounts) => {
  const found = measured({ monetary })
  expect([...found.monetary]).toEqual(amounts)
  expect([...found.spending]).toEqual([40_001, 7_000])
})

it('returns that are left out lower nothing', () => {
  expect([...measured({ returns: 'ignore' }).spending]).toEqual([60_001, 7_000])
})

it('a margin is what is left of the cost, and counts the lines that have none', () => {
  database.exec('INSERT INTO line_costs (import_id, row, kind, cost) VALUES (1, 1, 0, 4000)')
  const found = measured({ monetary: 'margin' })
  // Four lines of ann's at 4,000; of what came back nobody knows the cost.
  expect([...found.monetary]).toEqual([60_001 - 16_000, 3_000])
  expect([...found.spending]).toEqual([40_001, 7_000])
  expect(found.linesWithoutCost).toBe(0)
  database.exec('UPDATE line_costs SET row = 2; UPDATE imports SET rows_read = rows_read + 1')
  expect(measured({ monetary: 'margin' }).linesWithoutCost).toBe(5)
  expect(measured().linesWithoutCost).toBe(0)
})
