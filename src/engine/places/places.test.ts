import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { beforeEach, describe, expect, it } from 'vitest'
import { read, utils, type WorkSheet } from 'xlsx'
import type { PlaceFigures, PlacesFigures } from '../../shared/analyses/places.ts'
import { DEFAULT_SETTINGS, type Settings } from '../../shared/model/settings.ts'
import { salesOfResult } from '../sales/analysed-sales.ts'
import { countSales, type SalesSettings } from '../sales/counted-sales.ts'
import { spendingCondition } from '../sales/line-kind.ts'
import {
  DAY,
  dayAfter,
  FIRST_DAY,
  fillSales,
  type Line,
  line as lineOf,
  openFewSales,
} from '../sales/testing/few-sales.ts'
import { ask, computeRun } from '../testing/ask.ts'
import { onlineRetail } from '../testing/online-retail.ts'
import { hasSharedData } from '../testing/shared-data.ts'
import { createWorkbench, type Workbench } from '../testing/workbench.ts'
import { placesOf } from './places.ts'

const database = openFewSales()
beforeEach(() => fillSales(database, []))

const line: fc.Arbitrary<Line> = fc
  .record({
    customer: fc.constantFrom(null, 1, 2, 3, 4),
    order: fc.constantFrom(null, 1, 2, 3, 4),
    product: fc.constantFrom(1, 2),
    kind: fc.constantFrom(0, 0, 1, 2, 3),
    duplicate: fc.constantFrom(0, 0, 1),
    time: fc.integer({ min: -2, max: 3 }).map((day) => (FIRST_DAY + day) * DAY),
    amount: fc.integer({ min: 1, max: 50_000 }),
  })
  .map((some) => lineOf({ ...some, amount: some.kind === 0 ? some.amount : -some.amount }))

const settings: fc.Arbitrary<SalesSettings> = fc
  .record({
    asOf: fc.integer({ min: -1, max: 4 }).map(dayAfter),
    filter: fc.option(
      fc.record({
        stores: fc.subarray(['North', 'South']),
        countries: fc.subarray(['UK', 'FR']),
        apply: fc.constantFrom('before', 'after'),
      }),
    ),
    returns: fc.constantFrom<Settings['returns']>('net', 'ignore'),
    duplicates: fc.constantFrom<Settings['duplicates']>('keep', 'drop'),
    exclude: fc.subarray(['POST']),
  })
  .map((some) => ({ ...DEFAULT_SETTINGS, ...some }))

/** The lines of those who bought something that the filter takes, grouped by SQL: name, customers, orders, spending. */
function bySql(of: 'store' | 'country', table: 'stores' | 'countries', chosen: SalesSettings): unknown[] {
  const { condition, filter } = countSales(database, chosen).scope
  return database
    .prepare(
      `WITH counted AS (
        SELECT coalesce(owner_id, customer_id) AS owner, coalesce(order_id, 0) AS number, kind, amount, ${filter ?? 'TRUE'} AS taken,
          (SELECT name FROM orders JOIN ${table} ON ${table}.id = ${of}_id WHERE orders.id = order_id) AS place
        FROM lines LEFT JOIN merged_customers ON member_id = customer_id
        WHERE customer_id IS NOT NULL AND ${spendingCondition(chosen.returns)} AND ${condition})
      SELECT place, count(DISTINCT CASE WHEN kind = 0 THEN owner END), count(DISTINCT CASE WHEN kind = 0 THEN number END), sum(amount)
      FROM counted WHERE owner IN (SELECT owner FROM counted WHERE kind = 0 AND taken) GROUP BY place`,
    )
    .raw()
    .all()
}

/** Orders and spending of the lines of nobody that the filter takes, by SQL; null where neither is any. */
function ofNobodyBySql(chosen: SalesSettings): unknown[] | null {
  const { condition, filter } = countSales(database, chosen).scope
  const [orders, spending] = database
    .prepare<[], [number, number]>(
      `SELECT count(DISTINCT CASE WHEN kind = 0 THEN coalesce(order_id, 0) END), coalesce(sum(amount), 0) FROM lines
      WHERE customer_id IS NULL AND ${spendingCondition(chosen.returns)} AND ${condition} AND ${filter ?? 'TRUE'}`,
    )
    .raw()
    .get() as [number, number]
  return orders === 0 && spending === 0 ? null : [null, null, orders, spending]
}

const cells = ({ name, customers, orders, spending }: PlaceFigures) => [name, customers, orders, spending]
const ofCustomers = (places: readonly PlaceFigures[]) => places.filter(({ isWithoutCustomer }) => !isWithoutCustomer)
const sorted = (rows: readonly unknown[]) => rows.map((row) => JSON.stringify(row)).sort()

it('adds up per country and store, and without a customer, to what the lines do, whoever is merged', () => {
  fc.assert(
    fc.property(
      fc.array(line, { maxLength: 40 }),
      fc.constantFrom([], [[2, 1] as const]),
      settings,
      (lines, merges, chosen) => {
        fillSales(database, lines, merges)
        const { countries, stores } = placesOf({
          database,
          sales: salesOfResult(database, { ...DEFAULT_SETTINGS, ...chosen }),
        })
        for (const [found, of, table] of [
          [countries, 'country', 'countries'],
          [stores, 'store', 'stores'],
        ] as const) {
          const rows = bySql(of, table, chosen) as (string | number | null)[][]
          const isNamed = rows.some(([name]) => name !== null)
          expect(sorted(ofCustomers(found).map(cells))).toEqual(isNamed ? sorted(rows) : [])
          const nobody = isNamed ? ofNobodyBySql(chosen) : null
          expect(found.filter(({ isWithoutCustomer }) => isWithoutCustomer).map(cells)).toEqual(nobody ? [nobody] : [])
        }
      },
    ),
    { numRuns: 300 },
  )
})

/** Two countries and stores; ann buys in both, bob only once, cleo only gives back; one sale without a customer and one without a place. */
const SHOP = `Order,Customer,Date,Quantity,Price,Country,Store
1,ann,2024-01-01,2,10,UK,North
1,ann,2024-01-01,1,5,UK,North
2,ann,2024-02-01,1,30,FR,South
3,bob,2024-02-02,1,8,UK,North
3,bob,2024-02-02,1,8,UK,North
4,bob,2024-03-01,-1,8,UK,North
5,cleo,2024-03-02,-1,50,FR,South
6,,2024-03-03,3,4,UK,South
7,dan,2024-03-04,1,7,,
8,,2024-03-05,1,9,FR,North
`

async function shop(): Promise<Workbench> {
  const bench = createWorkbench()
  await bench.import(bench.write('shop.csv', SHOP))
  return bench
}

const show = ({ engine }: Workbench, runId: number) =>
  ask(engine, 'analyses.show', { analysis: 'places', runId }) as PlacesFigures

describe('a shop', () => {
  it('shows each place, most first, then the sales without a customer, with the average of its orders', async () => {
    const bench = await shop()
    expect(show(bench, computeRun(bench.engine).summary.runId).stores).toEqual([
      { name: 'North', isWithoutCustomer: false, customers: 2, orders: 2, spending: 330_000, averageOrder: 165_000 },
      { name: 'South', isWithoutCustomer: false, customers: 1, orders: 1, spending: 300_000, averageOrder: 300_000 },
      { name: null, isWithoutCustomer: false, customers: 1, orders: 1, spending: 70_000, averageOrder: 70_000 },
      { name: null, isWithoutCustomer: true, customers: null, orders: 2, spending: 210_000, averageOrder: 105_000 },
    ])
  })

  const CHOICES: readonly Partial<Settings>[] = [
    {},
    { returns: 'ignore' },
    { duplicates: 'drop' },
    { monetary: 'perOrder' },
    { window: { kind: 'between', from: '2024-02-01', to: null } },
    { filter: { stores: [], countries: ['UK'], apply: 'before' } },
    { filter: { stores: ['South'], countries: [], apply: 'after' } },
  ]

  it.each(CHOICES)('adds up to the figures of the result under %j', async (choice) => {
    const bench = await shop()
    const { summary } = computeRun(bench.engine, choice)
    const { countries, stores } = show(bench, summary.runId)
    for (const places of [countries, stores]) {
      const sum = (of: (place: PlaceFigures) => number) =>
        ofCustomers(places).reduce((total, place) => total + of(place), 0)
      expect(sum(({ spending }) => spending)).toBe(summary.revenue)
      expect(sum(({ orders }) => orders)).toBe(summary.orders)
      expect(sum(({ customers }) => customers ?? 0)).toBeGreaterThanOrEqual(summary.customers)
      expect(places.find(({ isWithoutCustomer }) => isWithoutCustomer)?.spending ?? 0).toBe(summary.walkIn.revenue)
    }
  })

  it('has them in its workbook', async () => {
    const { engine, folder } = await shop()
    const file = join(folder, 'report.xlsx')
    await engine.call('report.workbook', { runId: computeRun(engine).summary.runId, file })
    const { SheetNames, Sheets } = read(readFileSync(file))
    expect(SheetNames).toContain('Places')
    expect(utils.sheet_to_json(Sheets.Places as WorkSheet, { header: 1 })).toContainEqual(['North', 2, 2, 33, 16.5])
  })

  it('whose files name no place has none, and a result that is gone is refused', async () => {
    const bench = createWorkbench()
    await bench.import(bench.write('plain.csv', 'Order,Customer,Date,Amount\n1,ann,2024-01-01,5\n2,bob,2024-01-02,6\n'))
    expect(show(bench, computeRun(bench.engine).summary.runId)).toEqual({
      countries: [],
      stores: [],
      notes: [{ key: 'places.none' }],
    })
    expect(() => show(bench, 99)).toThrow(expect.objectContaining({ code: 'not-found' }))
  })

  it('needs the sales that its result was made of', async () => {
    const { engine } = await shop()
    const { runId } = computeRun(engine, { exclude: ['tea'], monetary: 'perOrder' }).summary
    const call = { method: 'analyses.show', params: { analysis: 'places', runId }, paths: {}, now: new Date() } as const
    expect(engine.sales.neededBy(call)).toMatchObject({ exclude: ['tea'], monetary: 'total' })
    expect(engine.sales.neededBy({ ...call, method: 'runs.list' })).toBeNull()
  })
})

it.runIf(hasSharedData())(
  'of Online Retail are those of the reference',
  async () => {
    const bench = await onlineRetail()
    const { summary } = computeRun(bench.engine, { duplicates: 'drop', returns: 'ignore' })
    const { countries, stores } = show(bench, summary.runId)
    expect(ofCustomers(countries).map(cells)).toEqual(ONLINE_RETAIL)
    expect(countries.at(-1)).toMatchObject({ isWithoutCustomer: true, spending: summary.walkIn.revenue })
    expect(stores).toEqual([])
  },
  120_000,
)

/** Country, customers, orders and spending by pandas, from rows without duplicates, cancellations and unknown customers. */
// biome-ignore format: a table reads better packed
const ONLINE_RETAIL = [
  ['United Kingdom', 3_920, 16_646, 72_850_246_440],
  ['Netherlands', 9, 94, 2_854_463_400],
  ['EIRE', 3, 260, 2_652_624_600],
  ['Germany', 94, 457, 2_286_784_000],
  ['France', 87, 389, 2_089_343_100],
  ['Australia', 9, 57, 1_384_538_100],
  ['Spain', 30, 90, 615_585_600],
  ['Switzerland', 21, 51, 564_439_500],
  ['Belgium', 25, 98, 411_963_400],
  ['Sweden', 8, 36, 383_678_300],
  ['Japan', 8, 19, 374_163_700],
  ['Norway', 10, 36, 361_654_400],
  ['Portugal', 19, 57, 333_758_400],
  ['Finland', 12, 41, 225_460_800],
  ['Singapore', 1, 7, 212_792_900],
  ['Channel Islands', 9, 26, 204_405_400],
  ['Denmark', 9, 18, 189_553_400],
  ['Italy', 14, 38, 174_832_400],
  ['Cyprus', 8, 16, 135_028_500],
  ['Austria', 11, 17, 101_986_800],
  ['Poland', 6, 19, 73_346_500],
  ['Israel', 3, 5, 72_158_400],
  ['Greece', 4, 5, 47_605_200],
  ['Iceland', 1, 7, 43_100_000],
  ['Canada', 4, 6, 36_663_800],
  ['USA', 4, 5, 35_803_900],
  ['Malta', 2, 5, 27_255_900],
  ['Unspecified', 4, 8, 26_607_700],
  ['United Arab Emirates', 2, 3, 19_022_800],
  ['Lebanon', 1, 1, 16_938_800],
  ['Lithuania', 1, 4, 16_610_600],
  ['European Community', 1, 4, 13_002_500],
  ['Brazil', 1, 1, 11_436_000],
  ['RSA', 1, 1, 10_023_100],
  ['Czech Republic', 1, 2, 8_267_400],
  ['Bahrain', 2, 2, 5_484_000],
  ['Saudi Arabia', 1, 1, 1_459_200],
]
