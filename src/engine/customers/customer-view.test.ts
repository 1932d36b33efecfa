import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  CUSTOMER_COLUMNS,
  type CustomerColumn,
  type CustomerFilter,
  type CustomerRow,
  type CustomerSort,
  NO_FILTER,
} from '../../shared/model/customers.ts'
import { EXPECTED_COLUMNS } from '../../shared/model/expected-columns.ts'
import { averageScore } from '../../shared/scores/score-value.ts'
import { customerRow } from './customer-table.ts'
import { CustomerView } from './customer-view.ts'
import { TEST_SEGMENTS, type TestCustomer, testTable } from './table.fixture.ts'

const DAY = 86_400
const score = fc.integer({ min: 1, max: 5 })
const name = fc.constantFrom(null, 'Ada Birch', 'ada birch', 'Zoë Müller', 'Łukasz', 'Bob')
const country = fc.constantFrom(null, 'Norway', 'France', 'österreich')

const customer: fc.Arbitrary<TestCustomer> = fc.record({
  id: fc.constantFrom('7', '12', 'C9', 'C10', 'M-1', 'x'),
  name,
  email: fc.constantFrom(null, 'ada@example.com', 'Bob@Example.com'),
  phone: fc.constantFrom(null, '+44 7700 900123', '0161 496-0404'),
  country,
  firstTime: fc.integer({ min: 0, max: 20 * DAY }),
  lastTime: fc.integer({ min: 0, max: 20 * DAY }),
  recency: fc.integer({ min: 0, max: 12 }),
  frequency: fc.integer({ min: 1, max: 4 }),
  spending: fc.integer({ min: -90_000, max: 90_000 }),
  monetary: fc.integer({ min: -50_000, max: 50_000 }),
  r: score,
  f: score,
  m: score,
  segment: fc.integer({ min: 0, max: TEST_SEGMENTS.length - 1 }),
  cluster: fc.integer({ min: 1, max: 3 }),
  optOut: fc.constantFrom(null, true, false),
})

const range = (min: number, max: number) =>
  fc.record({ from: fc.option(fc.integer({ min, max })), to: fc.option(fc.integer({ min, max })) })
const day = fc.option(fc.constantFrom('1970-01-04', '1970-01-10', '1970-01-16'))
const some = <T>(of: fc.Arbitrary<T>) => fc.oneof(fc.constant<T[]>([]), fc.array(of, { maxLength: 3 }))

const filter: fc.Arbitrary<CustomerFilter> = fc.record({
  search: fc.constantFrom('', 'ada', 'BIRCH ada', 'muller', 'lukasz', 'example', '7700 900', '07700 900123', 'c1'),
  segments: some(fc.constantFrom(...TEST_SEGMENTS, 'Nobody')),
  r: some(score),
  f: some(score),
  m: some(score),
  clusters: some(fc.integer({ min: 1, max: 4 })),
  countries: some(country),
  recencyDays: range(0, 12),
  frequency: range(0, 5),
  monetary: range(-50_000, 50_000),
  averageOrder: range(-50_000, 50_000),
  lastOrder: fc.record({ from: day, to: day }),
  expectedOrders: range(0, 3),
  expectedSpending: range(0, 30_000),
  product: fc.option(fc.constant({ code: 'T', title: 'Tea' })),
  otherRun: fc.option(
    fc.record({
      runId: fc.constant(7),
      title: fc.constant('“June”'),
      was: fc.oneof(
        fc.constantFrom('elsewhere' as const, 'absent' as const),
        fc.record({ in: fc.constantFrom(...TEST_SEGMENTS) }),
      ),
    }),
  ),
})
const sort: fc.Arbitrary<CustomerSort> = fc.record({
  column: fc.constantFrom(...CUSTOMER_COLUMNS),
  descending: fc.boolean(),
})

/** The segments of another run by key, with customers that this one has not. */
const segmentsThen = fc
  .array(fc.tuple(fc.integer({ min: 1, max: 45 }), fc.constantFrom(...TEST_SEGMENTS)))
  .map((pairs) => new Map<number, string>(pairs))

/** The keys of those who bought the product. */
const BUYERS = new Set([1, 2, 4, 8, 16, 32])

/** Mostly open filters, else hardly anybody gets through. */
const looseFilter = fc.oneof(
  filter,
  fc
    .tuple(filter, fc.constantFrom(...(Object.keys(NO_FILTER) as (keyof CustomerFilter)[])))
    .map(([full, key]) => ({ ...NO_FILTER, [key]: full[key] })),
)

const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').replace(/ł/gi, 'l').toLowerCase()

/** The rule of the filter, customer by customer. */
function passes(row: CustomerRow, asked: CustomerFilter, then: string | undefined, isBuyer: boolean): boolean {
  const listed = <T>(values: readonly T[], value: T) => values.length === 0 || values.includes(value)
  const within = <T extends number | string>({ from, to }: { from: T | null; to: T | null }, value: T | null) =>
    (from === null && to === null) ||
    (value !== null && (from === null || value >= from) && (to === null || value <= to))
  const phone = row.phone ?? ''
  const texts = [row.id, row.name ?? '', row.email ?? '', phone, phone.replace(/\D/g, '')].map(plain)
  const isNumber = /^[\d ]+$/.test(asked.search)
  const words = isNumber ? [asked.search.replaceAll(' ', '')] : plain(asked.search).split(' ')
  return (
    listed(asked.segments, row.segment) &&
    listed(asked.r, row.r) &&
    listed(asked.f, row.f) &&
    listed(asked.m, row.m) &&
    listed(asked.clusters, row.cluster as number) &&
    listed(asked.countries, row.country) &&
    within(asked.recencyDays, row.recencyDays) &&
    within(asked.frequency, row.frequency) &&
    within(asked.monetary, row.monetary) &&
    within(asked.averageOrder, row.averageOrder) &&
    within(asked.lastOrder, row.lastOrder) &&
    within(asked.expectedOrders, row.expectedOrders) &&
    within(asked.expectedSpending, row.expectedSpending) &&
    (asked.product === null || isBuyer) &&
    stoodThere(asked.otherRun, row.segment, then) &&
    words.every((word) => texts.some((text) => text.includes(word)))
  )
}

function stoodThere(other: CustomerFilter['otherRun'], now: string, then: string | undefined): boolean {
  if (other === null) return true
  if (other.was === 'absent') return then === undefined
  return other.was === 'elsewhere' ? then !== undefined && then !== now : then === other.was.in
}

/** Such that the average orders customers in another way than the sum does. */
const WEIGHTS = { r: 3, f: 1, m: 0 }

/** What a column is compared by; null for no value. */
function keyOf(row: CustomerRow, column: CustomerColumn): number | string | null {
  switch (column) {
    case 'id':
      return plain(row.id).replace(/\d+/g, (digits) => digits.padStart(9, '0'))
    case 'name':
    case 'email':
    case 'country':
      return row[column] === null ? null : plain(row[column])
    case 'segment':
      return TEST_SEGMENTS.indexOf(row.segment as (typeof TEST_SEGMENTS)[number])
    case 'code':
      return row.r * 100 + row.f * 10 + row.m
    case 'sum':
      return row.r + row.f + row.m
    case 'average':
      return averageScore(row, WEIGHTS)
    case 'optOut':
      return row.optOut === null ? null : Number(row.optOut)
    default:
      return row[column]
  }
}

function sorted(rows: readonly CustomerRow[], { column, descending }: CustomerSort): CustomerRow[] {
  return rows.toSorted((a, b) => {
    const [left, right] = [keyOf(a, column), keyOf(b, column)]
    if (left === null || right === null) return Number(left === null) - Number(right === null)
    const order = left < right ? -1 : left > right ? 1 : 0
    return descending ? -order : order
  })
}

describe('a view', () => {
  it('filters and sorts as going through the customers one by one does', () => {
    fc.assert(
      fc.property(
        fc.array(customer, { maxLength: 40 }),
        looseFilter,
        sort,
        segmentsThen,
        (customers, asked, order, then) => {
          const table = testTable(customers, WEIGHTS, then, BUYERS)
          const all = customers.map((_, at) => customerRow(table, at, table.expected()))
          const expected = sorted(
            all.filter((row, at) => passes(row, asked, then.get(at + 1), BUYERS.has(at + 1))),
            order,
          )
          const page = new CustomerView(table).page(asked, order, 0, 1_000, EXPECTED_COLUMNS)
          expect(page.rows).toEqual(expected)
          expect(page.total).toBe(expected.length)
          // Rows have their spending in no column, so the table's is looked up by the row.
          const spent = new Map(all.map((row, at) => [row, customers[at]?.spending ?? 0]))
          expect(page.totals.revenue).toBe(expected.reduce((sum, row) => sum + (spent.get(row) ?? 0), 0))
          expect(page.totals.meanMonetary).toBe(
            expected.length === 0 ? null : expected.reduce((sum, { monetary }) => sum + monetary, 0) / expected.length,
          )
        },
      ),
      { numRuns: 400 },
    )
  })

  it('gives the same pages whatever was asked before', () => {
    fc.assert(
      fc.property(
        fc.array(customer, { maxLength: 20 }),
        fc.array(fc.tuple(looseFilter, sort), { minLength: 2, maxLength: 5 }),
        fc.integer({ min: 0, max: 25 }),
        fc.boolean(),
        (customers, questions, offset, isPrepared) => {
          const table = testTable(customers)
          const view = new CustomerView(table)
          if (isPrepared) for (const _ of view.preparations());
          for (const [asked, order] of questions) {
            const fresh = new CustomerView(table)
            expect(view.page(asked, order, offset, 5)).toEqual(fresh.page(asked, order, offset, 5))
          }
        },
      ),
    )
  })

  it('answers for another run of the same customers as if it were the first', () => {
    fc.assert(
      fc.property(fc.array(customer, { maxLength: 20 }), fc.infiniteStream(score), sort, (customers, scores, order) => {
        const view = new CustomerView(testTable(customers))
        for (const _ of view.preparations());
        const changed = testTable(customers.map((each) => ({ ...each, r: scores.next().value, frequency: each.f })))
        const fresh = new CustomerView(changed).page(NO_FILTER, order, 0, 50)
        expect(new CustomerView(changed, view).page(NO_FILTER, order, 0, 50)).toEqual(fresh)
      }),
    )
  })

  it('works out what is expected of customers for nobody who does not ask', () => {
    const base = fc.sample(customer, { seed: 3, numRuns: 1 })[0] as TestCustomer
    const table = testTable([base, base])
    let asked = 0
    const expected = () => {
      asked++
      return table.expected()
    }
    const view = new CustomerView({ ...table, expected })
    for (const _ of view.preparations());
    const plain = view.page(NO_FILTER, { column: 'frequency', descending: true }, 0, 10)
    expect([asked, plain.expectedBy, plain.rows[1]?.expectedOrders]).toEqual([0, null, null])
    const shown = view.page(NO_FILTER, { column: 'frequency', descending: true }, 0, 10, ['expectedOrders'])
    expect([shown.expectedBy, shown.rows[1]?.expectedOrders]).toEqual(['own-rate', base.frequency / 2])
  })

  it('gives the chosen customers only, in the order of the table', () => {
    const base = fc.sample(customer, { seed: 3, numRuns: 1 })[0] as TestCustomer
    const ids = ['a', 'b', 'c', 'd']
    const view = new CustomerView(testTable(ids.map((id, at) => ({ ...base, id, frequency: 4 - at }))))
    const order = { column: 'frequency', descending: false } as const
    const rows = view.rows(NO_FILTER, order, ['a', 'c', 'nobody'])
    expect(Array.from(rows, ({ id }) => id)).toEqual(['c', 'a'])
  })

  it('finds nobody by cluster in a result without clusters, and has no means of nobody', () => {
    const base = fc.sample(customer, { seed: 3, numRuns: 1 })[0] as TestCustomer
    const view = new CustomerView(testTable([{ ...base, cluster: null }]))
    const order = { column: 'cluster', descending: true } as const
    expect(view.page(NO_FILTER, order, 0, 10).total).toBe(1)
    expect(view.page({ ...NO_FILTER, clusters: [1] }, order, 0, 10).totals).toEqual({
      customers: 0,
      revenue: 0,
      meanRecencyDays: null,
      meanFrequency: null,
      meanMonetary: null,
    })
  })
})
