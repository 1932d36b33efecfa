import { expect, it } from 'vitest'
import { addImport, emptyWorkspace } from '../database/testing/empty-workspace.ts'
import { removePersonalData } from './personal-data.ts'

it('takes out names, addresses, ids and refused cells, and leaves orders, their numbers and what is no person', () => {
  const workspace = emptyWorkspace()
  const { database } = workspace
  addImport(workspace, 1)
  database.exec(`
    INSERT INTO customers (id, code) VALUES (4, 'P9'), (9, 'ann@x.test'), (12, 'ann');
    INSERT INTO customer_details (customer_id, import_id, name, email, phone, company, type, opt_out)
      VALUES (9, 1, 'Ann', 'ann@x.test', '+44 1', 'Tea Ltd', 'trade', 1);
    INSERT INTO orders (id, number) VALUES (1, 'ann@x.test @ 2024-01-01'), (2, 'ann @ 2024-01-02'), (3, '7001'), (4, 'annual @ 1');
    INSERT INTO refused (import_id, row, counts_as, is_duplicate, reason, content_hash, cells) VALUES (1, 3, 'invalid', 0, '', 0, '["Ann"]');
    INSERT INTO lines (import_id, row, kind, is_duplicate, customer_id, order_id, time, amount, content_hash)
      VALUES (1, 1, 0, 0, 9, 1, 0, 1, 0), (1, 2, 0, 0, 12, 2, 0, 1, 0), (1, 3, 0, 0, 12, 3, 0, 1, 0), (1, 4, 0, 0, 12, 4, 0, 1, 0);
  `)
  database.exec(`UPDATE imports SET mapping = '{"answers":{"customer:ann@x.test":"person","status:held":"sale"}}',
    understood = '{"roles":[],"values":[],"done":[],"asked":[{"question":"“ann@x.test” has 40 % of all rows."}],
      "first":[{"row":2,"cells":["Ann"]}],"forRecipe":{"questions":["customer:ann@x.test","amount"]}}';
    INSERT INTO recipes (name, used_at, body) VALUES ('Monthly', '2026-11-01 09:00',
      '{"files":[{"answers":{"customer:ann@x.test":"person","amount":"line"},"seen":{"questions":["customer:ann@x.test","amount"]}}]}')`)
  const edition = () => database.prepare<[], number>('SELECT edition FROM sales_edition').pluck().get() ?? 0
  const before = edition()
  expect(removePersonalData(database)).toEqual({ customers: 3, refusedRows: 1, isErased: true })
  const all = (sql: string) => database.prepare(sql).raw().all()
  expect(all('SELECT id, code FROM customers ORDER BY id')).toEqual([
    [4, 'P4'],
    [9, 'P9'],
    [12, 'P12'],
  ])
  expect(all('SELECT name, email, phone, company, type, opt_out FROM customer_details')).toEqual([
    [null, null, null, null, 'trade', 1],
  ])
  expect(all('SELECT number FROM orders ORDER BY id')).toEqual([
    ['P9 @ 2024-01-01'],
    ['P12 @ 2024-01-02'],
    ['7001'],
    ['annual @ 1'],
  ])
  expect(all('SELECT cells FROM refused')).toEqual([['[]']])
  expect(all('SELECT mapping, understood FROM imports')).toEqual([
    [
      '{"answers":{"status:held":"sale"}}',
      '{"roles":[],"values":[],"done":[],"asked":[],"forRecipe":{"questions":["amount"]}}',
    ],
  ])
  expect(all('SELECT body FROM recipes')).toEqual([
    ['{"files":[{"answers":{"amount":"line"},"seen":{"questions":["amount"]}}]}'],
  ])
  expect(edition()).toBeGreaterThan(before)
})
