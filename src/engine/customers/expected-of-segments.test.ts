import { expect, it } from 'vitest'
import { expectedOfSegments } from './expected-of-segments.ts'
import { type TestCustomer, testTable } from './table.fixture.ts'

/** Customers of segments by place, with the purchase days and the spending that are expected of them. */
function segmentsOf(customers: readonly (readonly [segment: number, orders: number, spending: number])[]) {
  const table = testTable(customers.map(([segment]) => ({ segment, cluster: null }) as TestCustomer))
  const expected = () => ({
    model: 'bg-nbd' as const,
    expectedOrders: Float64Array.from(customers, ([, orders]) => orders),
    expectedSpending: Float64Array.from(customers, ([, , spending]) => spending),
  })
  return expectedOfSegments({ ...table, expected })
}

it('adds up what is expected of the customers of each segment, also of one that has none', () => {
  expect(
    segmentsOf([
      [0, 2, 30_000],
      [2, 0, 0],
      [0, 0.5, 5_000],
    ]),
  ).toEqual({
    model: 'bg-nbd',
    segments: {
      Champions: { customers: 2, spending: 35_000 },
      'At Risk': { customers: 0, spending: 0 },
      Lost: { customers: 1, spending: 0 },
    },
  })
})

it('leaves out who cannot be told of, and has no sum where somebody’s spending is not known', () => {
  const { segments } = segmentsOf([
    [0, Number.NaN, Number.NaN],
    [0, 1, 10_000],
    [1, 1, 10_000],
    [1, 3, Number.NaN],
  ])
  expect(segments).toMatchObject({
    Champions: { customers: 1, spending: 10_000 },
    'At Risk': { customers: 2, spending: null },
  })
})
