import { describe, expect, it } from 'vitest'
import { DEFAULT_SETTINGS } from '../../shared/model/settings.ts'
import { countSales } from './counted-sales.ts'
import { homeShares } from './home-shares.ts'
import { monthlySpend } from './monthly-spend.ts'
import { type Receipts, readReceipts } from './receipts.ts'
import { DAY, dayAfter, FIRST_DAY, fillSales, line, openFewSales } from './testing/few-sales.ts'

const database = openFewSales()
const NOON = FIRST_DAY * DAY + 43_200

describe('readReceipts', () => {
  it('adds up each order of a customer, what came back apart, from its first line', () => {
    fillSales(database, [
      line({ customer: null, order: 3 }),
      line({ order: 1, time: NOON + 60, amount: 25_000, quantity: 30_000 }),
      line({ order: 1, time: NOON, amount: 5_000 }),
      line({ order: 1, time: NOON + 90, kind: 1, amount: -10_000, quantity: -20_000 }),
      line({ order: 1, time: NOON + 30, kind: 3, amount: 70_000 }),
      line({ order: 2, time: NOON + DAY }),
      line({ customer: 2, order: 2, time: NOON + 2 * DAY, kind: 2, amount: -10_000, quantity: -10_000 }),
      line({ customer: 4, order: 4, time: NOON + 9 * DAY }),
    ])
    const sales = countSales(database, { ...DEFAULT_SETTINGS, exclude: [], asOf: dayAfter(5) })
    expect(readReceipts(Int32Array.of(1, 2, 3, 4), sales)).toEqual({
      starts: Int32Array.of(0, 3, 4, 4),
      ends: Int32Array.of(3, 4, 4, 4),
      order: [1, 1, 2, 2],
      isSale: [true, false, true, false],
      time: [NOON, NOON + 90, NOON + DAY, NOON + 2 * DAY],
      amount: [3, -1, 1, -1],
      pieces: [4, -2, 1, -1],
    })
    expect(readReceipts(Int32Array.of(2), sales)).toMatchObject({ starts: Int32Array.of(0), order: [2] })
  })
})

/** Receipts of customers, each a list of what a receipt has beside the defaults. */
function receiptsOf(
  customers: readonly (readonly { order?: number; isSale?: boolean; time?: number; amount?: number }[])[],
) {
  const all = customers.flat()
  const ends = Int32Array.from(customers, (_, at) => customers.slice(0, at + 1).flat().length)
  return {
    starts: Int32Array.from(ends, (end, at) => end - (customers[at] ?? []).length),
    ends,
    order: all.map(({ order = 0 }) => order),
    isSale: all.map(({ isSale = true }) => isSale),
    time: all.map(({ time = 0 }) => time),
    amount: all.map(({ amount = 0 }) => amount),
    pieces: all.map(() => 1),
  } satisfies Receipts
}

describe('homeShares', () => {
  // Order 0 has no country; 1 and 2 are from country 1, 3 to 5 from country 2, 6 from country 3.
  const countries = Uint16Array.of(0, 1, 1, 2, 2, 2, 3)
  const orders = (...keys: number[]) => keys.map((order) => ({ order }))

  it('is the share of orders from the country with most of them, of those whose country is known', () => {
    const receipts = receiptsOf([orders(1, 3, 4), orders(0, 5, 0), orders(2, 6), orders(0), []])
    expect([...homeShares(countries, receipts)]).toEqual([2 / 3, 1, 0, Number.NaN, Number.NaN])
  })

  it('leaves out what came back, and takes the country that was seen first where two have as many orders', () => {
    const back = [3, 4, 5].map((order) => ({ order, isSale: false }))
    expect([...homeShares(countries, receiptsOf([[...orders(1, 3), ...back], orders(6)]))]).toEqual([0.5, 0])
    expect([...homeShares(countries, receiptsOf([orders(3), orders(1)]))]).toEqual([0, 1])
  })

  it('is unknown for everybody where no country is known', () => {
    expect([...homeShares(countries, receiptsOf([orders(0), orders(0, 0)]))]).toEqual([Number.NaN, Number.NaN])
  })
})

describe('monthlySpend', () => {
  const on = (day: string, amount: number, isSale = true) => ({
    time: Date.parse(`${day}T12:00Z`) / 1_000,
    amount,
    isSale,
  })

  it('counts every month from the first receipt to the last month of anybody, those without one as 0', () => {
    const receipts = receiptsOf([
      [on('2023-11-30', 30), on('2023-11-01', 10), on('2024-02-29', 20)],
      [on('2024-01-31', 6)],
      [on('2024-02-01', 5)],
    ])
    const { mean, deviation, slope } = monthlySpend(receipts, true)
    // ann: 40, 0, 0, 20; bob: 6, 0; cat: 5 in one month, which has no rise.
    expect([...mean]).toEqual([15, 3, 5])
    expect([...deviation]).toEqual([Math.sqrt((25 ** 2 + 2 * 15 ** 2 + 5 ** 2) / 4), 3, 0])
    expect([...slope]).toEqual([-6, -6, Number.NaN])
  })

  it('takes off what came back where that lowers spending, and leaves its months out where it does not', () => {
    const receipts = receiptsOf([[on('2024-01-10', 8), on('2024-03-10', -2, false)]])
    expect([...monthlySpend(receipts, true).mean]).toEqual([2])
    expect([...monthlySpend(receipts, false).mean]).toEqual([8])
  })
})
