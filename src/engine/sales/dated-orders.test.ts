import fc from 'fast-check'
import { expect, it } from 'vitest'
import { DEFAULT_SETTINGS, type Settings } from '../../shared/model/settings.ts'
import type { StoredRun } from '../database/runs.ts'
import { salesOfResult } from './analysed-sales.ts'
import { buyersOf } from './buyers-of.ts'
import { countSales } from './counted-sales.ts'
import { datedOrders, firstOrders } from './dated-orders.ts'
import { freeVisits } from './free-visits.ts'
import { DAY, dayAfter, FIRST_DAY, fillSales, type Line, line, openFewSales } from './testing/few-sales.ts'

const database = openFewSales()
const settings = { ...DEFAULT_SETTINGS, asOf: dayAfter(20), exclude: [] as string[] }

const anyLines: fc.Arbitrary<readonly Line[]> = fc.array(
  fc
    .record({
      customer: fc.constantFrom(null, 1, 2, 3, 4),
      order: fc.constantFrom(null, 1, 2, 3, 4),
      product: fc.constantFrom(null, 1, 2),
      kind: fc.constantFrom(0, 0, 1, 3),
      time: fc.integer({ min: 0, max: 10 * DAY }).map((seconds) => FIRST_DAY * DAY + seconds),
      amount: fc.integer({ min: 1, max: 50_000 }),
    })
    .map((some) => line({ ...some, amount: some.kind === 0 ? some.amount : -some.amount })),
  { maxLength: 30 },
)

/** Customer by customer what SQL finds in the sales to them; `owner_id` is who they were merged into. */
const bySql = (what: string, where = 'TRUE') =>
  database
    .prepare<[], [number, number]>(
      `SELECT coalesce(owner_id, customer_id) AS owner, ${what} FROM lines LEFT JOIN merged_customers ON member_id = customer_id
        WHERE customer_id IS NOT NULL AND kind = 0 AND ${where} GROUP BY owner ORDER BY owner`,
    )
    .raw()
    .all()

it('has the first order of each customer at the time of their earliest sale', () => {
  fc.assert(
    fc.property(anyLines, fc.constantFrom([], [[2, 1] as const]), (lines, merges) => {
      fillSales(database, lines, merges)
      const sales = countSales(database, settings)
      const { customers } = sales.columns
      const { day, second } = firstOrders(datedOrders(sales), customers.length)
      const found = Array.from(customers, (key, at) => [key, (day[at] as number) * DAY + (second[at] as number)])
      expect(found.filter(([, time]) => (time as number) < 2 * FIRST_DAY * DAY)).toEqual(bySql('min(time)'))
    }),
    { numRuns: 50 },
  )
})

it('has as buyers of a product those with a sale of it', () => {
  fc.assert(
    fc.property(anyLines, fc.constantFrom([], [[2, 1] as const]), (lines, merges) => {
      fillSales(database, lines, merges)
      const owners = bySql('1', 'product_id = 1').map(([owner]) => owner)
      const buyers = (code: string, exclude: readonly string[] = []) =>
        [
          ...buyersOf(database, { summary: { settings: { ...settings, exclude } } } as StoredRun, {
            code,
            title: code,
          }),
        ].sort()
      expect(buyers('tea')).toEqual(owners)
      expect(buyers('tea', ['tea'])).toEqual([])
      expect(buyers('unheard of')).toEqual([])
    }),
    { numRuns: 50 },
  )
})

it('gives free visits to who has sales, and to others only where no filter is', () => {
  const visits = [
    ['ann', 0],
    ['ann', 3],
    ['bob', 1],
    ['cleo', 2],
    ['never', 4],
    ['never', 5],
    ['ann', 30],
  ] as const
  fillSales(
    database,
    [line({ customer: 1 }), line({ customer: 2 }), line({ customer: 3, kind: 2, amount: -1 }), line({ customer: 4 })],
    [[2, 1]],
  )
  const add = database.prepare('INSERT INTO free_visits (import_id, customer, day) VALUES (1, ?, ?)')
  for (const [customer, offset] of visits) add.run(customer, FIRST_DAY + offset)
  const sales = salesOfResult(database, settings)
  const of = (filter: typeof settings.filter) => {
    const { ofCustomers, ofOthers } = freeVisits(database, sales, { filter })
    const days = (list: readonly number[]) => list.map((day) => day - FIRST_DAY)
    const places = [...ofCustomers].map(([place, list]) => [sales.columns.customers[place], days(list)])
    return [places, ofOthers.map(days)]
  }
  expect(of(null)).toEqual([[[1, [0, 3, 1]]], [[2], [4, 5]]])
  expect(of({ stores: [], countries: ['UK'], apply: 'after' })).toEqual([[[1, [0, 3, 1]]], []])
  // Days outside the window, or after the analysis date, are not looked at.
  const within = (window: Settings['window']) =>
    freeVisits(database, salesOfResult(database, { ...settings, window }), { filter: null })
  const days = (list: readonly number[] = []) => list.map((day) => day - FIRST_DAY)
  const one = within({ kind: 'between', from: dayAfter(0), to: dayAfter(2) })
  expect([days(one.ofCustomers.get(1)), one.ofOthers.map(days)]).toEqual([[0, 1], [[2]]])
  database.exec('DELETE FROM free_visits')
})
