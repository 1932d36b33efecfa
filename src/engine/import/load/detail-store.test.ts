import { expect, it } from 'vitest'
import type { Database } from '../../database/open.ts'
import { emptyWorkspace } from '../../testing/empty-workspace.ts'
import { MOST_CHARACTERS } from '../values/long-texts.ts'
import { DetailStore } from './detail-store.ts'

const CUSTOMERS = 12_000
const HELD_BOUND = 8_100_000

/** A workspace whose details need no customers and products. */
function emptyDatabase(): Database {
  const database = emptyWorkspace()
  database.pragma('foreign_keys = OFF')
  return database
}

it('holds no more than it may, and keeps what was said last of everybody', () => {
  const database = emptyDatabase()
  database.exec('BEGIN')
  const store = new DetailStore(database, 1)
  const expected = new Map<number, [name: string | null, email: string | null]>()
  let most = 0
  for (let row = 0; row < CUSTOMERS * 2; row++) {
    // Everybody is named twice, far apart; the second time now and then by nothing but the address.
    const key = 1 + ((row * 7_919) % CUSTOMERS)
    const name = row % 3 === 0 ? null : `${row} `.padEnd(1_000, 'n')
    const email = row % 2 === 0 ? null : `${row}@example.org`
    store.customer(key, name, null, email, null, null)
    const known = expected.get(key)
    expected.set(key, [name ?? known?.[0] ?? null, email ?? known?.[1] ?? null])
    most = Math.max(most, store.characters)
  }
  store.finish()
  database.exec('COMMIT')
  expect(most).toBeGreaterThan(1_000_000)
  expect(most).toBeLessThan(HELD_BOUND)
  expect(store.characters).toBe(0)
  expect(store.hasCut).toBe(true)
  const found = database.prepare<[], [number, string | null, string | null]>(
    'SELECT customer_id, name, email FROM customer_details',
  )
  const kept = new Map(
    [...expected].map(([key, [name, email]]) => [key, [name?.slice(0, MOST_CHARACTERS) ?? null, email]]),
  )
  expect(
    new Map(
      found
        .raw()
        .all()
        .map(([key, ...said]) => [key, said]),
    ),
  ).toEqual(kept)
})

it('lets a list say more of a product that a part was written of before', () => {
  const database = emptyDatabase()
  const store = new DetailStore(database, 1)
  store.productDetail(1, { name: 'Hat', category: null, unit: 'piece', size: null, material: null, cost: 25_000 })
  store.finish()
  store.productDetail(1, { name: null, category: 'Hats', unit: null, size: 'L', material: null, cost: null })
  store.finish()
  expect(database.prepare('SELECT name, category, unit, size, cost FROM product_details').all()).toEqual([
    { name: 'Hat', category: 'Hats', unit: 'piece', size: 'L', cost: 25_000 },
  ])
  expect(store.hasCut).toBe(false)
})

it('takes what was said last of somebody whom it holds still, and leaves what nothing more was said of', () => {
  const database = emptyDatabase()
  const store = new DetailStore(database, 1)
  store.customer(1, 'Ann', null, 'ann@shop.test', '1', null)
  store.customer(1, null, null, 'anna@shop.test', null, true)
  store.customer(1, 'Anna', null, null, '1', null)
  store.finish()
  expect(database.prepare('SELECT name, email, phone, opt_out FROM customer_details').all()).toEqual([
    { name: 'Anna', email: 'anna@shop.test', phone: '1', opt_out: 1 },
  ])
})

it('a list says again what somebody is, and takes away nothing that it leaves out', () => {
  const database = emptyDatabase()
  const store = new DetailStore(database, 1)
  const nothing = { name: null, country: null, email: null, phone: null, optOut: null }
  store.customerDetail(1, {
    ...nothing,
    name: 'Ann',
    company: 'Acme',
    type: 'VIP',
    status: 'old',
    since: 5,
    optOut: true,
  })
  store.customerDetail(1, { ...nothing, phone: '1', company: null, status: 'new', since: null, optOut: false })
  store.customerDetail(2, nothing)
  store.product(7, 'tea', null)
  store.product(7, null, 'drinks')
  store.product(7, 'green tea', null)
  store.finish()
  expect(
    database
      .prepare('SELECT customer_id AS id, name, phone, company, type, status, since, opt_out FROM customer_details')
      .all(),
  ).toEqual([
    { id: 1, name: 'Ann', phone: '1', company: 'Acme', type: 'VIP', status: 'new', since: 5, opt_out: 0 },
    { id: 2, name: null, phone: null, company: null, type: null, status: null, since: null, opt_out: null },
  ])
  expect(database.prepare('SELECT product_id AS id, name, category FROM product_details').all()).toEqual([
    { id: 7, name: 'green tea', category: 'drinks' },
  ])
})

it('is written where a hundred thousand are held', () => {
  const database = emptyDatabase()
  database.exec('BEGIN')
  const store = new DetailStore(database, 1)
  const written = () => database.prepare('SELECT count(*) FROM product_details').pluck().get()
  for (let key = 1; key < 100_000; key++) store.product(key, null, null)
  expect(written()).toBe(0)
  store.product(100_000, null, null)
  expect(written()).toBe(100_000)
  database.exec('COMMIT')
})
