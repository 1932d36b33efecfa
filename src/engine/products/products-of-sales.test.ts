import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DEFAULT_SETTINGS, type Settings } from '../../shared/model/settings.ts'
import type { StoredRun } from '../database/runs.ts'
import { salesOfResult } from '../sales/analysed-sales.ts'
import {
  DAY,
  dayAfter,
  FIRST_DAY,
  fillSales,
  type Line,
  line as lineOf,
  openFewSales,
} from '../sales/testing/few-sales.ts'
import { productsOfGroups } from './bought-more.ts'
import { boughtTogether } from './bought-together.ts'
import { firstOrders } from './first-orders.ts'
import { clusterGroups } from './groups.ts'
import { productSales } from './product-sales.ts'
import { sumProducts } from './product-sums.ts'
import { purchasesOf } from './purchases.ts'
import { countOrders } from './shared-orders.ts'

const database = openFewSales()
database.exec("INSERT INTO products (id, code) VALUES (3, 'Ähre'), (4, 'salt'), (5, 'bread')")
/** As they sort: upper case first, letters with accents last. */
const CODES = ['POST', 'bread', 'salt', 'tea', 'Ähre']
const KEYS = new Map([
  ['POST', 2],
  ['bread', 5],
  ['salt', 4],
  ['tea', 1],
  ['Ähre', 3],
])

const line: fc.Arbitrary<Line> = fc
  .record({
    customer: fc.constantFrom(null, 1, 2, 3, 4),
    order: fc.constantFrom(1, 2, 3, 4),
    product: fc.constantFrom(null, 1, 2, 3, 4, 5),
    kind: fc.constantFrom(0, 0, 0, 1, 2, 3),
    duplicate: fc.constantFrom(0, 0, 1),
    time: fc.integer({ min: -1, max: 2 }).map((day) => (FIRST_DAY + day) * DAY),
    quantity: fc.constantFrom(null, 20_000),
    amount: fc.integer({ min: 1, max: 50_000 }),
  })
  .map((some) => lineOf({ ...some, amount: some.kind === 0 ? some.amount : -some.amount }))

const settings = fc
  .record({
    returns: fc.constantFrom<Settings['returns']>('net', 'ignore'),
    duplicates: fc.constantFrom<Settings['duplicates']>('keep', 'drop'),
    exclude: fc.subarray(['POST', 'unheard of']),
    filter: fc.option(
      fc.record({
        stores: fc.subarray(['North']),
        countries: fc.constant([]),
        apply: fc.constantFrom('before', 'after'),
      }),
    ),
  })
  .map((some) => ({ ...DEFAULT_SETTINGS, ...some, asOf: dayAfter(1) }))

/** The lines of those who bought something that counts and that the filter takes, by the plainest of ways. */
function countedLines(lines: readonly Line[], chosen: ReturnType<typeof settings.generate>['value']) {
  const isNorth = ({ order }: Line) => order === 1 || order === 2
  const isTaken = (each: Line) => !chosen.filter?.stores.length || isNorth(each)
  const counted = lines.filter(
    (each) =>
      each.customer !== null &&
      each.kind !== 3 &&
      each.time <= (FIRST_DAY + 1) * DAY &&
      (chosen.duplicates === 'keep' || each.duplicate === 0) &&
      !(each.product === 2 && chosen.exclude.includes('POST')) &&
      (chosen.filter?.apply !== 'before' || isTaken(each)),
  )
  const buyers = new Set(counted.filter((each) => each.kind === 0 && isTaken(each)).map(({ customer }) => customer))
  return counted.filter(({ customer }) => buyers.has(customer))
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0)
const distinct = (values: readonly unknown[]) => new Set(values).size

const made = (
  lines: readonly Line[],
  chosen: ReturnType<typeof settings.generate>['value'],
  isIn: (place: number) => boolean = () => false,
) => {
  fillSales(database, lines)
  const products = productSales(database, salesOfResult(database, chosen), chosen)
  const purchases = purchasesOf(products)
  const groupedBy = (names: readonly string[], of: (place: number) => number) => {
    return { names, of: Uint16Array.from(products.sales.columns.customers, (_, place) => of(place)) }
  }
  const groups = [
    groupedBy(['some'], (place) => (isIn(place) ? 1 : 0)),
    groupedBy(['rest', 'some'], (place) => (isIn(place) ? 2 : 1)),
  ] as const
  const sums = sumProducts(products, purchases, { count: 6, categoryOf: null, groups })
  return { products, purchases, sums, groups }
}

describe('products of the sales that count', () => {
  it('add up to what their lines do', () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 40 }), settings, (lines, chosen) => {
        const { sums, purchases } = made(lines, chosen)
        const counted = countedLines(lines, chosen)
        const sales = counted.filter(({ kind }) => kind === 0)
        expect(countOrders(purchases)).toBe(distinct(sales.map(({ order }) => order)))
        for (const [at, code] of CODES.entries()) {
          const all = counted.filter(({ product }) => product === KEYS.get(code))
          const sold = all.filter(({ kind }) => kind === 0)
          const pieces = (of: readonly Line[]) => sum(of.map(({ quantity }) => quantity ?? 10_000))
          expect({
            spending: sums.spending[at + 1],
            sold: sums.sold[at + 1],
            returned: sums.returned[at + 1],
            orders: sums.orders[at + 1],
            customers: sums.customers[at + 1],
          }).toEqual({
            spending: sum((chosen.returns === 'net' ? all : sold).map(({ amount }) => amount)),
            sold: pieces(sold),
            returned: pieces(all.filter(({ kind }) => kind !== 0)),
            orders: distinct(sold.map(({ order }) => order)),
            customers: distinct(sold.map(({ customer }) => customer)),
          })
        }
      }),
      { numRuns: 100 },
    )
  })

  it('stand together in the orders that hold both', () => {
    fc.assert(
      fc.property(
        fc.array(line, { maxLength: 40 }),
        settings,
        fc.integer({ min: 1, max: 3 }),
        (lines, chosen, minOrders) => {
          const { sums, purchases } = made(lines, chosen)
          const sales = countedLines(lines, chosen).filter(({ kind }) => kind === 0)
          const ordersOf = (code: string) =>
            new Set(sales.filter(({ product }) => product === KEYS.get(code)).map(({ order }) => order))
          const expected = CODES.flatMap((a, at) =>
            CODES.slice(at + 1).map((b, to) => {
              const [ofA, ofB] = [ordersOf(a), ordersOf(b)]
              return {
                a: at + 1,
                b: at + to + 2,
                both: [...ofA].filter((order) => ofB.has(order)).length,
                ofA: ofA.size,
                ofB: ofB.size,
              }
            }),
          ).filter(({ both }) => both >= minOrders)
          // Four orders at most: no two lifts come so close that a float would err.
          const liftOf = ({ both, ofA, ofB }: (typeof expected)[number]) => Math.round((1e6 * both) / (ofA * ofB))
          expected.sort((one, other) => liftOf(other) - liftOf(one) || one.a - other.a || one.b - other.b)
          expect(boughtTogether(purchases, sums.orders, { minOrders, most: 99 })).toEqual(expected)
          expect(boughtTogether(purchases, sums.orders, { minOrders, most: 2 })).toEqual(expected.slice(0, 2))
        },
      ),
      { numRuns: 100 },
    )
  })

  it('of a group are what its customers bought', () => {
    const chosenOnes = fc.subarray([1, 2, 3, 4], { minLength: 1 })
    const floor = fc.integer({ min: 1, max: 2 })
    fc.assert(
      fc.property(
        fc.array(line, { maxLength: 40 }),
        settings,
        chosenOnes,
        floor,
        (lines, chosen, places, minBuyers) => {
          const isIn = (place: number) => places.includes(place)
          const { products, sums, purchases, groups } = made(lines, chosen, isIn)
          const limits = { allBuyers: sums.customers, minBuyers, most: 3 }
          const [alone, besides] = groups.map((each, at) =>
            productsOfGroups(each, sums.ofGroups[at as 0 | 1], purchases, limits),
          )
          const members = purchases.customers.filter(isIn)
          const keys = Array.from(members, (place) => products.sales.columns.customers[place] as number)
          const own = countedLines(lines, chosen).filter(({ customer }) => keys.includes(customer ?? 0))
          const all = CODES.flatMap((code, at) => {
            const ofProduct = own.filter(({ product }) => product === KEYS.get(code))
            const sold = ofProduct.filter(({ kind }) => kind === 0)
            const spending = sum((chosen.returns === 'net' ? ofProduct : sold).map(({ amount }) => amount))
            const buyers = distinct(sold.map(({ customer }) => customer))
            return buyers === 0 ? [] : [{ product: at + 1, spending, buyers }]
          })
          const lift = ({ product, buyers }: (typeof all)[number]) =>
            Math.round((1e6 * buyers) / (sums.customers[product] ?? 0))
          expect(alone?.[0]).toEqual({
            name: 'some',
            customers: members.length,
            bySpending: all.toSorted((a, b) => b.spending - a.spending || a.product - b.product).slice(0, 3),
            byLift: all
              .filter(({ product }) => (sums.customers[product] ?? 0) >= minBuyers)
              .sort((a, b) => lift(b) - lift(a) || b.buyers - a.buyers || a.product - b.product)
              .slice(0, 3),
          })
          expect(besides?.[1]).toEqual(alone?.[0])
        },
      ),
      { numRuns: 100 },
    )
  })

  it('bring customers with their first order', () => {
    const { purchases } = made(
      [
        lineOf({ customer: 1, order: 2, product: 1, time: FIRST_DAY * DAY }),
        lineOf({ customer: 1, order: 1, product: 4, time: FIRST_DAY * DAY + 60 }),
        // At the same second, the number that is first as text.
        lineOf({ customer: 2, order: 4, product: 4 }),
        lineOf({ customer: 2, order: 3, product: 1 }),
        lineOf({ customer: 3, order: 3, product: 5 }),
        lineOf({ customer: 3, order: 3, product: 1 }),
        lineOf({ customer: 3, order: 3, product: 3 }),
        lineOf({ customer: 3, order: 3, product: 2 }),
      ],
      { ...DEFAULT_SETTINGS, exclude: [], filter: null, asOf: dayAfter(1) },
    )
    const numberOf = (order: number) => ['', 'a', 'b', 'c', 'd'][order] ?? ''
    expect(firstOrders(purchases, 6, 9, numberOf)).toEqual([
      { product: 4, customers: 3, again: 2 },
      { product: 1, customers: 1, again: 0 },
      { product: 2, customers: 1, again: 0 },
      { product: 5, customers: 1, again: 0 },
    ])
  })

  it('of clusters are those of their members, by number', () => {
    const { products } = made(
      [1, 2, 3, 4].map((customer) => lineOf({ customer, order: customer })),
      { ...DEFAULT_SETTINGS, exclude: [], filter: null, asOf: dayAfter(1) },
    )
    const customers = { keys: Int32Array.of(1, 2, 3, 4), cluster: [2, 1, 2, 2] }
    const groups = (clusters: unknown) =>
      clusterGroups({ customers, summary: { clusters } } as unknown as StoredRun, products.sales)
    // Nobody comes first, in none.
    expect(groups({ k: 2 })).toEqual({ names: [1, 2], of: Uint16Array.of(0, 2, 1, 2, 2) })
    expect(groups(null)).toEqual({ names: [], of: new Uint16Array(5) })
  })
})
