import { expect, it } from 'vitest'
import { addImport, emptyWorkspace } from '../database/testing/empty-workspace.ts'
import { checkWorkspace } from './check-workspace.ts'

it('finds nothing wrong with a workspace that is as it should be', () => {
  const workspace = emptyWorkspace()
  addImport(workspace, 1)
  expect(checkWorkspace(workspace.database)).toEqual({ isGood: true, faults: [] })
})

it('finds rows that refer to nothing, and JSON that cannot be read', () => {
  const workspace = emptyWorkspace()
  const { database } = workspace
  addImport(workspace, 1)
  addImport(workspace, 2)
  database.exec(`PRAGMA foreign_keys = OFF; INSERT INTO orders (id, number, store_id) VALUES (7, 'a', 99);
    UPDATE imports SET notes = '[', columns = 'x'; UPDATE imports SET columns = '[]' WHERE id = 1`)
  expect(checkWorkspace(database)).toEqual({
    isGood: false,
    faults: [
      'orders 7 refers to a missing stores',
      'imports.columns cannot be read in 1 rows',
      'imports.notes cannot be read in 2 rows',
    ],
  })
})

it('lists the first ten of many faults', () => {
  const { database } = emptyWorkspace()
  database.pragma('foreign_keys = OFF')
  const add = database.prepare("INSERT INTO orders (number, store_id) VALUES ('a' || ?, 99)")
  for (let at = 0; at < 12; at++) add.run(at)
  const { isGood, faults } = checkWorkspace(database)
  expect([isGood, faults.length]).toEqual([false, 10])
})

it('names an index that does not agree with its table', () => {
  const { database } = emptyWorkspace()
  database.exec("INSERT INTO customers (id, code) VALUES (1, 'ann'), (2, 'bob')")
  database.unsafeMode(true)
  const index = database
    .prepare("SELECT name FROM sqlite_schema WHERE type = 'index' AND tbl_name = 'customers'")
    .pluck()
    .get()
  const root = database.prepare('SELECT rootpage FROM sqlite_schema WHERE name = ?').pluck().get(index)
  const empty = database
    .prepare("SELECT rootpage FROM sqlite_schema WHERE name = 'sqlite_autoindex_products_1'")
    .pluck()
    .get()
  database.exec(`PRAGMA trusted_schema = ON; PRAGMA writable_schema = ON;
    UPDATE sqlite_schema SET rootpage = ${empty} WHERE name = '${index}'; PRAGMA writable_schema = RESET`)
  expect(root).not.toBe(empty)
  const { isGood, faults } = checkWorkspace(database)
  expect(isGood).toBe(false)
  expect(faults.join()).toMatch(/missing from index|wrong # of entries/)
})
