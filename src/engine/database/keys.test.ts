import { describe, expect, it } from 'vitest'
import { OrderKeys } from './order-keys.ts'
import { ReferenceKeys } from './reference-keys.ts'
import { emptyWorkspace } from './testing/empty-workspace.ts'

describe('keys of texts', () => {
  it('are given once to each text, and found again by whoever comes later', () => {
    const { database } = emptyWorkspace()
    const first = new ReferenceKeys(database, 'customers')
    const texts = ['ann', 'ann', 'bob', 'ann', 'cat']
    const keys = texts.map((text) => first.keyOf(text))
    expect(keys).toEqual([1, 1, 2, 1, 3])
    const second = new ReferenceKeys(database, 'customers')
    expect(['cat', 'dan', 'ann'].map((text) => second.keyOf(text))).toEqual([3, 4, 1])
  })

  it('are the table’s own: a country is named, a product has a code', () => {
    const { database } = emptyWorkspace()
    for (const table of ['customers', 'products', 'countries', 'stores'] as const) {
      expect(new ReferenceKeys(database, table).keyOf('x')).toBe(1)
    }
    expect(database.prepare('SELECT name FROM countries').pluck().all()).toEqual(['x'])
    expect(database.prepare('SELECT code FROM products').pluck().all()).toEqual(['x'])
  })
})

describe('keys of orders', () => {
  it('are one per number and store, with the country of the first line', () => {
    const { database } = emptyWorkspace()
    database.exec(
      "INSERT INTO stores (id, name) VALUES (1, 'N'), (2, 'S'); INSERT INTO countries VALUES (1, 'UK'), (2, 'FR')",
    )
    const orders: readonly [number: string, store: number | null, country: number | null][] = [
      ['7', null, 1],
      ['7', null, 2],
      ['7', 1, 2],
      ['7', 2, null],
      ['8', 2, null],
      ['7', null, null],
      ['7', 1, null],
    ]
    const keysOf = (keys: OrderKeys) => orders.map((order) => keys.keyOf(...order))
    expect(keysOf(new OrderKeys(database))).toEqual([1, 1, 2, 3, 4, 1, 2])
    expect(keysOf(new OrderKeys(database))).toEqual([1, 1, 2, 3, 4, 1, 2])
    const countries = database.prepare('SELECT country_id FROM orders ORDER BY id').pluck().all()
    expect(countries).toEqual([1, 2, null, null])
  })
})
