import { afterEach, expect, it } from 'vitest'
import { contactsOf } from './contacts.ts'
import { productNames } from './product-names.ts'
import { allSales } from './sales-columns.ts'
import { fillSales, line, openFewSales } from './testing/few-sales.ts'

const database = openFewSales()
for (const id of [2, 3]) {
  database.exec(`INSERT INTO imports (id, file, sheet, imported_at, mapping, columns, notes, rows_read, already_imported,
    already_imported_duplicates) VALUES (${id}, 'f', 's', '', '{}', '[]', '[]', 0, 0, 0)`)
}

afterEach(() => database.exec('DELETE FROM customer_details; DELETE FROM product_details'))

/** What imports say of customers: name, e-mail, phone, and whether they asked not to be written to. */
function fillDetails(
  rows: readonly (readonly [
    number,
    number,
    (string | undefined)?,
    (string | undefined)?,
    (string | undefined)?,
    (0 | 1)?,
  ])[],
): void {
  database.exec('DELETE FROM customer_details')
  const add = database.prepare(
    'INSERT INTO customer_details (customer_id, import_id, name, email, phone, opt_out) VALUES (?, ?, ?, ?, ?, ?)',
  )
  for (const [customer, by, name, email, phone, out] of rows) {
    add.run(customer, by, name ?? null, email ?? null, phone ?? null, out ?? null)
  }
}

function contacts(merges: readonly (readonly [number, number])[] = []) {
  fillSales(
    database,
    [1, 2, 3, 4].map((customer) => line({ customer, order: customer })),
    merges,
  )
  const columns = allSales(database)
  return contactsOf(database, columns, [...columns.customers.keys()].slice(1))
}

it('customers are called as the newest import says that says anything, each detail by itself', () => {
  fillDetails([
    [1, 1, 'Ann Berg', 'ann@old.test', '0151 1', 0],
    [1, 2, 'Ann Birch', 'ann@new.test'],
    [1, 3],
    [2, 1, undefined, undefined, undefined, 1],
    [2, 2, 'Bob', undefined, undefined, 0],
    [3, 2, undefined, undefined, '0151 3', 1],
  ])
  expect(contacts()).toEqual([
    { id: 'ann', name: 'Ann Birch', email: 'ann@new.test', phone: '0151 1', optOut: false },
    { id: 'bob', name: 'Bob', email: null, phone: null, optOut: false },
    { id: 'cleo', name: null, email: null, phone: '0151 3', optOut: true },
    { id: 'dan', name: null, email: null, phone: null, optOut: null },
  ])
})

it('merged customers are called as the one they are now, else as the others, and no request not to be written to is lost', () => {
  fillDetails([
    [1, 1, 'Ann', undefined, undefined, 0],
    [2, 1, 'Anna', 'anna@x.test', undefined, 1],
    [2, 3, undefined, undefined, undefined, 0],
    [3, 2, undefined, 'cleo@x.test', '0151 3', 1],
  ])
  const [merged] = contacts([
    [2, 1],
    [3, 1],
  ])
  expect(merged).toEqual({ id: 'ann', name: 'Ann', email: 'anna@x.test', phone: '0151 3', optOut: true })
  // What bob asked under his id he has taken back.
  expect(contacts([[2, 1]])[0]).toMatchObject({ optOut: false })
})

it('products are called as the newest import says that names them', () => {
  const add = database.prepare('INSERT INTO product_details (product_id, import_id, name) VALUES (?, ?, ?)')
  add.run(1, 1, 'Tea')
  add.run(1, 2, 'Green tea')
  add.run(1, 3, null)
  add.run(2, 3, null)
  expect([1, 2, 9].map(productNames(database))).toEqual(['Green tea', null, null])
})
