import { expect, it } from 'vitest'
import type { CustomerTable } from './customer-table.ts'
import { expectedExtents, filterChoices } from './filter-choices.ts'
import { type TestCustomer, testTable } from './table.fixture.ts'

const DAY = 86_400
const ANN: TestCustomer = {
  id: 'ann',
  name: null,
  email: null,
  phone: null,
  country: null,
  firstTime: 0,
  lastTime: 3 * DAY,
  recency: 4,
  frequency: 2,
  spending: 30,
  monetary: 30,
  r: 1,
  f: 1,
  m: 1,
  segment: 0,
  cluster: null,
  optOut: null,
}

/** The choices of a result with these segments and clusters. */
function choices(customers: readonly TestCustomer[], clusters: readonly { number: number; customers: number }[] = []) {
  const table = testTable(customers)
  const segments = [{ name: 'Lost', color: '#112233', customers: customers.length, share: 1 }]
  const summary = { ...table.run.summary, segments, clusters: { profiles: clusters } } as unknown
  return filterChoices({ ...table, run: { ...table.run, summary: summary as CustomerTable['run']['summary'] } })
}

it('spans the values that there are, the days in the calendar', () => {
  const bob = { ...ANN, lastTime: 9 * DAY - 1, recency: 1, frequency: 5, monetary: -10 }
  expect(choices([ANN, bob])).toMatchObject({
    segments: [{ name: 'Lost', color: '#112233', customers: 2 }],
    recencyDays: { least: 1, most: 4 },
    frequency: { least: 2, most: 5 },
    monetary: { least: -10, most: 30 },
    averageOrder: { least: -2, most: 15 },
    lastOrder: { least: '1970-01-04', most: '1970-01-09' },
  })
})

it('lists countries by their customers, those without one among them, and clusters by number', () => {
  const from = (country: string | null) => ({ ...ANN, country })
  const { countries, clusters } = choices(
    [from('France'), from(null), from('Norway'), from(null), from('Norway'), from('Norway')],
    [
      { number: 2, customers: 4 },
      { number: 1, customers: 2 },
    ],
  )
  expect(countries).toEqual([
    { country: 'Norway', customers: 3 },
    { country: null, customers: 2 },
    { country: 'France', customers: 1 },
  ])
  expect(clusters.map(({ number }) => number)).toEqual([1, 2])
  expect(choices([from('France')]).countries).toEqual([{ country: 'France', customers: 1 }])
})

it('offers columns that somebody has a value in, and counts who asked not to be written to', () => {
  const bare = choices([ANN, ANN])
  for (const column of ['name', 'email', 'phone', 'country', 'optOut', 'cluster'] as const) {
    expect(bare.columns).not.toContain(column)
  }
  expect(bare.columns).toContain('id')
  const known = { ...ANN, name: 'A', email: 'a@x', phone: '1', country: 'UK', optOut: true, cluster: 1 }
  const rich = choices([{ ...known, optOut: false }, known, { ...ANN, cluster: 1 }])
  expect(rich.columns).toEqual(expect.arrayContaining(['name', 'email', 'phone', 'country', 'optOut', 'cluster']))
  expect([bare.optOuts, rich.optOuts]).toEqual([0, 1])
})

it('spans what is expected of those of whom it can be told', () => {
  const table = testTable([ANN, ANN, ANN])
  const extents = (...values: number[]) =>
    expectedExtents({
      ...table,
      expected: () => ({
        model: 'own-rate',
        expectedOrders: Float64Array.from(values),
        expectedSpending: Float64Array.of(Number.NaN, Number.NaN, Number.NaN),
      }),
    })
  expect(extents(0.5, Number.NaN, 3)).toEqual({ expectedOrders: { least: 0.5, most: 3 }, expectedSpending: null })
})
