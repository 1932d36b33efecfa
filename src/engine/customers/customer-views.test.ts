import { expect, it } from 'vitest'
import type { RunShelf } from '../database/run-shelf.ts'
import { fillSales, openFewSales } from '../sales/testing/few-sales.ts'
import { createCustomerViews } from './customer-views.ts'
import { type TestCustomer, testTable } from './table.fixture.ts'

const database = openFewSales()

/** A run of customers with these keys. */
function runOf(keys: readonly number[]) {
  const customers = keys.map((key) => ({ id: `c${key}`, segment: 0, cluster: null, frequency: 1 }) as TestCustomer)
  const { run } = testTable(customers)
  return { ...run, customers: { ...run.customers, keys: Int32Array.from(keys) } }
}

const runs = new Map([
  [1, runOf([1, 2])],
  [2, runOf([1, 2])],
  [3, runOf([1, 3])],
  [4, runOf([1, 2, 3])],
])
const shelf = { get: (id: number) => runs.get(id) ?? null, need: (id: number) => runs.get(id) } as unknown as RunShelf

const nothing = () => expect.unreachable('Nobody asked what is expected.')

it('a run is laid out once, and who its customers are is taken over by a run of the same customers only', () => {
  const viewOf = createCustomerViews(database, shelf, nothing)
  const first = viewOf(1)
  expect(viewOf(1)).toBe(first)
  for (const _ of first.preparations());
  const same = viewOf(2)
  expect(same.table.run).toBe(runs.get(2))
  expect(same.table.names).toBe(first.table.names)
  expect(same.knownRanks('name')).toBe(first.knownRanks('name'))
  expect(same.knownRanks('recencyDays')).toBeUndefined()
  for (const other of [3, 4, 1]) {
    const before = viewOf(2)
    const view = viewOf(other)
    expect(view.table.names === before.table.names).toBe(other === 1)
    expect([...view.table.keys]).toEqual([...(runs.get(other)?.customers.keys ?? [])])
  }
})

it('a run is laid out anew when the sales have changed', () => {
  const viewOf = createCustomerViews(database, shelf, nothing)
  const before = viewOf(1)
  fillSales(database, [])
  const after = viewOf(1)
  expect(after).not.toBe(before)
  expect(after.table.names).not.toBe(before.table.names)
})

it('another run’s segments are found by key, and a run that is gone is said', () => {
  const { segmentsIn } = createCustomerViews(database, shelf, nothing)(1).table
  expect(segmentsIn(3)).toEqual(
    new Map([
      [1, 'Champions'],
      [3, 'Champions'],
    ]),
  )
  expect(() => segmentsIn(9)).toThrow(
    expect.objectContaining({ code: 'not-found', text: { key: 'refusal.compared-gone' } }),
  )
})
