import { expect, it } from 'vitest'
import { countCustomers, isKnown } from './known-customers.ts'
import { addImport, emptyWorkspace } from './testing/empty-workspace.ts'

it('customers are those whom imports know, merged ones once, without those whom only an outdated result keeps', () => {
  const workspace = emptyWorkspace()
  const { database } = workspace
  addImport(workspace, 1)
  database.exec(`
    INSERT INTO customers (id, code) VALUES (1, 'ann'), (2, 'bob'), (3, 'cleo'), (4, 'dan'), (5, 'gone');
    INSERT INTO orders (id, number) VALUES (1, 'a');
    INSERT INTO lines (import_id, row, kind, is_duplicate, customer_id, order_id, time, amount, content_hash)
      VALUES (1, 1, 0, 0, 1, 1, 0, 1, 0), (1, 2, 0, 0, 3, 1, 0, 1, 0);
    INSERT INTO customer_details (customer_id, import_id, name) VALUES (2, 1, 'Bob'), (4, 1, 'Dan');
  `)
  const keys = () =>
    database
      .prepare<[], number>(`SELECT id FROM customers WHERE ${isKnown(database)} ORDER BY id`)
      .pluck()
      .all()
  // While no result is outdated, imports know everybody who is there.
  expect([keys(), countCustomers(database)]).toEqual([[1, 2, 3, 4, 5], 5])
  const addRun = database.prepare(
    "INSERT INTO runs (id, made_at, is_stale, summary, merges) VALUES (?, '', ?, '{}', '')",
  )
  addRun.run(1, 0)
  expect(countCustomers(database)).toBe(5)
  addRun.run(2, 1)
  expect([keys(), countCustomers(database)]).toEqual([[1, 2, 3, 4], 4])
  database.exec("INSERT INTO merges (customer_id, into_id, merge_id, merged_at) VALUES (2, 1, 1, ''), (3, 1, 1, '')")
  expect(countCustomers(database)).toBe(2)
  database.exec('DELETE FROM runs; DELETE FROM customers WHERE id = 5')
  expect(countCustomers(database)).toBe(2)
})
