import fc from 'fast-check'
import { beforeEach, describe, expect, it } from 'vitest'
import { DEFAULT_SETTINGS, type Settings } from '../../shared/model/settings.ts'
import { countSales, ROLE, type SalesSettings } from './counted-sales.ts'
import { spendingCondition } from './line-kind.ts'
import { allSales } from './sales-columns.ts'
import { sumsOfNobody } from './sums-of-nobody.ts'
import { sumPerCustomer } from './sums-per-customer.ts'
import { DAY, dayAfter as day, FIRST_DAY, fillSales, type Line, openFewSales } from './testing/few-sales.ts'

const database = openFewSales()
const fill = (lines: readonly Line[], merges: readonly (readonly [number, number])[]) =>
  fillSales(database, lines, merges)

beforeEach(() => fill([], []))

const line: fc.Arbitrary<Line> = fc.record({
  customer: fc.constantFrom(null, 1, 2, 3, 4),
  order: fc.constantFrom(null, 1, 2, 3, 4),
  product: fc.constantFrom(null, 1, 2),
  kind: fc.constantFrom(0, 0, 1, 2, 3),
  duplicate: fc.constantFrom(0, 0, 1),
  time: fc
    .tuple(fc.integer({ min: -2, max: 3 }), fc.constantFrom(0, 1, 43_200, DAY - 1))
    .map(([day, second]) => (FIRST_DAY + day) * DAY + second),
  quantity: fc.constantFrom(null, 10_000, -25_000, 30_000_000_000),
  amount: fc.oneof(fc.integer({ min: -50_000, max: 50_000 }), fc.constantFrom(2 ** 40, -(2 ** 31), 2 ** 31)),
})

const settings: fc.Arbitrary<SalesSettings> = fc
  .record({
    asOf: fc.integer({ min: -1, max: 4 }).map(day),
    window: fc.constantFrom<Settings['window']>(
      { kind: 'all' },
      { kind: 'between', from: day(-1), to: day(1) },
      { kind: 'between', from: null, to: day(0) },
    ),
    filter: fc.option(
      fc.record({
        stores: fc.subarray(['North', 'South']),
        countries: fc.subarray(['UK', 'FR']),
        attributes: fc.constantFrom(undefined, { type: ['trade'] }),
        apply: fc.constantFrom('before', 'after'),
      }),
    ),
    returns: fc.constantFrom<Settings['returns']>('net', 'ignore'),
    duplicates: fc.constantFrom<Settings['duplicates']>('keep', 'drop'),
    exclude: fc.subarray(['POST', 'unheard of']),
  })
  .map((some) => ({ ...DEFAULT_SETTINGS, ...some }))

const merges = fc.constantFrom([], [[2, 1] as const], [[1, 2] as const, [2, 4] as const])

describe('sales that count', () => {
  it('add up per customer to what the lines do that the settings take, whoever is merged', () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 40 }), merges, settings, (lines, merged, chosen) => {
        fill(lines, merged)
        const sales = countSales(database, chosen)
        const sums = sumPerCustomer(sales)
        const rows = database
          .prepare(
            `SELECT coalesce(owner_id, customer_id) AS owner, min(CASE WHEN kind = 0 THEN time END), max(CASE WHEN kind = 0 THEN time END),
              count(DISTINCT CASE WHEN kind = 0 THEN coalesce(order_id, 0) END), sum(kind = 0), sum(amount)
              FROM lines LEFT JOIN merged_customers ON member_id = customer_id
              WHERE customer_id IS NOT NULL AND ${spendingCondition(chosen.returns)} AND ${sales.scope.condition}
              GROUP BY owner ORDER BY owner`,
          )
          .raw()
          .all() as number[][]
        const found = Array.from(sums.places, (place, at) => [
          sales.columns.customers[place],
          sums.firstTime[at],
          sums.lastTime[at],
          sums.orders[at],
          sums.lines[at],
          sums.spending[at],
        ])
        expect(found).toEqual(rows.filter((row) => row[4] !== 0))
        expect(sums.returnsOnly).toBe(rows.filter((row) => row[4] === 0).length)
      }),
      { numRuns: 300 },
    )
  })

  it('without a customer add up to what the lines do that the filter takes as well', () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 40 }), settings, (lines, chosen) => {
        fill(lines, [])
        const sales = countSales(database, chosen)
        const [rows, revenue] = database
          .prepare(
            `SELECT count(*), coalesce(sum(amount), 0) FROM lines WHERE customer_id IS NULL AND ${spendingCondition(chosen.returns)}
              AND ${sales.scope.condition} AND ${sales.scope.filter ?? 'TRUE'}`,
          )
          .raw()
          .get() as number[]
        expect(sumsOfNobody(sales)).toEqual({ rows, revenue })
      }),
      { numRuns: 300 },
    )
  })

  it('have one entry for what can only count together, and keep numbers that 32 bits do not hold', () => {
    const one: Line = {
      customer: 1,
      order: 1,
      product: 1,
      kind: 0,
      duplicate: 0,
      time: FIRST_DAY * DAY + 61,
      quantity: null,
      amount: 2 ** 40,
    }
    fill(
      [one, { ...one, time: one.time + 1 }, one, { ...one, order: 2 }, { ...one, duplicate: 1 }, { ...one, kind: 1 }],
      [],
    )
    const { columns, role } = countSales(database, {
      ...DEFAULT_SETTINGS,
      duplicates: 'drop',
      exclude: [],
      asOf: day(1),
    })
    expect([...columns.order]).toEqual([1, 1, 1, 1, 2])
    expect([...columns.second]).toEqual([61, 61, 61, 62, 61])
    expect([...columns.lines]).toEqual([2, 1, 1, 1, 1])
    expect([...columns.quantity]).toEqual([20_000, 10_000, 10_000, 10_000, 10_000])
    expect([...columns.amount]).toEqual([2 ** 41, 2 ** 40, 2 ** 40, 2 ** 40, 2 ** 40])
    expect([...role]).toEqual([ROLE.sale, ROLE.leftOut, ROLE.return, ROLE.sale, ROLE.sale])
    expect(columns.amount.buffer).toBeInstanceOf(SharedArrayBuffer)
  })
})

describe('the columns', () => {
  it('stay as long as no import and no merge comes or goes', () => {
    const before = allSales(database)
    countSales(database, { ...DEFAULT_SETTINGS, exclude: ['POST'], asOf: day(1) })
    expect(allSales(database)).toBe(before)
    const changes = [
      "INSERT INTO merges VALUES (1, 2, 1, '')",
      'DELETE FROM merges',
      "INSERT INTO imports (id, file, sheet, imported_at, mapping, columns, notes, rows_read, already_imported, already_imported_duplicates) VALUES (2, 'f', 's', '', '{}', '[]', '[]', 0, 0, 0)",
      'DELETE FROM imports WHERE id = 2',
    ]
    const editions = changes.map((sql) => {
      database.exec(sql)
      return allSales(database)
    })
    expect(new Set([before, ...editions]).size).toBe(5)
  })

  it('without products are kept from one question to the next', () => {
    const ask = (exclude: string[]) => countSales(database, { ...DEFAULT_SETTINGS, exclude, asOf: day(1) }).columns
    const without = ask(['POST'])
    expect(ask([])).not.toBe(without)
    expect(ask(['POST', 'nothing'])).toBe(without)
  })
})
