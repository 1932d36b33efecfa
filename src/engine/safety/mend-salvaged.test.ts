import { expect, it } from 'vitest'
import { bytesOf } from '../database/columns.ts'
import { addImport, emptyWorkspace } from '../database/testing/empty-workspace.ts'
import { checkWorkspace } from './check-workspace.ts'
import { mendSalvaged } from './mend-salvaged.ts'

const LINE =
  'INSERT INTO lines (id, import_id, row, kind, is_duplicate, customer_id, order_id, time, amount, content_hash)'

/** A workspace as a salvage leaves it before it is mended: without references that hold, filled by some SQL. */
function salvaged(sql = '') {
  const workspace = emptyWorkspace()
  const { database } = workspace
  database.pragma('foreign_keys = OFF')
  addImport(workspace, 1)
  database.exec(sql)
  const rows = (of: string) => database.prepare(of).raw().all()
  return { database, rows }
}

/** Adds a result of these customers; null for one whose columns were lost. */
function addRun({ database }: ReturnType<typeof salvaged>, id: number, keys: readonly number[] | null): void {
  database.exec(`
    INSERT INTO runs (id, made_at, summary) VALUES (${id}, '', '{}');
    INSERT INTO run_imports (run_id, import_id) VALUES (${id}, 1)`)
  if (keys === null) return
  const add = database.prepare("INSERT INTO run_columns (run_id, name, kind, numbers) VALUES (?, 'keys', 'i32', ?)")
  add.run(id, bytesOf(Int32Array.from(keys)))
}

it('drops results whose customers were lost, with all that belongs to them, and keeps the others', () => {
  const shop = salvaged("INSERT INTO customers (id, code) VALUES (1, 'ann')")
  addRun(shop, 1, [1])
  addRun(shop, 2, null)
  expect(mendSalvaged(shop.database, [])).toMatchObject({ lostRuns: 1, placeholders: 0 })
  expect(shop.rows('SELECT id FROM runs')).toEqual([[1]])
  expect(shop.rows('SELECT run_id FROM run_imports')).toEqual([[1]])
})

it.each(['runs', 'run_imports', 'run_columns', 'run_clusters'])(
  'drops all results where rows of %s were lost',
  (table) => {
    const shop = salvaged("INSERT INTO customers (id, code) VALUES (1, 'ann')")
    addRun(shop, 1, [1])
    addRun(shop, 2, [1])
    expect(mendSalvaged(shop.database, [{ table, isPartial: true }]).lostRuns).toBe(2)
    for (const each of ['runs', 'run_imports', 'run_columns']) expect(shop.rows(`SELECT * FROM ${each}`)).toEqual([])
  },
)

it('puts somebody in the place of everybody who is named and lost, by lines, merges or results', () => {
  const shop = salvaged(`INSERT INTO customers (id, code) VALUES (1, 'ann');
    ${LINE} VALUES (1, 1, 2, 0, 0, 1, 7, 0, 5, 0), (2, 3, 2, 0, 0, 4, 7, 0, 5, 0), (3, 1, 3, 0, 0, NULL, NULL, 0, 5, 0);
    INSERT INTO merges (customer_id, into_id, merge_id, merged_at) VALUES (4, 5, 1, '')`)
  addRun(shop, 1, [1, 6])
  // Import 3, customers 4 to 6, order 7.
  expect(mendSalvaged(shop.database, [])).toEqual({ imports: 2, lines: 3, placeholders: 5, lostRuns: 0 })
  expect(shop.rows('SELECT id, code FROM customers')).toEqual([
    [1, 'ann'],
    [4, 'lost-4'],
    [5, 'lost-5'],
    [6, 'lost-6'],
  ])
  expect(shop.rows('SELECT id, number FROM orders')).toEqual([[7, 'lost-7']])
  expect(shop.database.pragma('foreign_key_check')).toEqual([])
})

it('sums lines anew only where some were lost, and says only then that rows may be missing', () => {
  const filled = () =>
    salvaged(`INSERT INTO customers (id, code) VALUES (1, 'ann');
      ${LINE} VALUES (1, 1, 2, 0, 0, 1, NULL, 60, 5, 0), (2, 1, 3, 0, 1, 1, NULL, 120, 7, 0), (3, 1, 4, 2, 0, NULL, NULL, 180, -3, 0);
      INSERT INTO import_tallies (import_id, without_customer, kind, is_duplicate, rows, amount) VALUES (1, 0, 0, 0, 99, 999)`)
  const tallies = 'SELECT without_customer, kind, is_duplicate, rows, amount FROM import_tallies'
  const [whole, partial] = [filled(), filled()]
  mendSalvaged(whole.database, [{ table: 'lines', isPartial: false }])
  expect(whole.rows(tallies)).toEqual([[0, 0, 0, 99, 999]])
  expect(whole.rows('SELECT notes, first_sale, last_sale FROM imports')).toEqual([['[]', null, null]])
  mendSalvaged(partial.database, [{ table: 'lines', isPartial: true }])
  expect(partial.rows(tallies)).toEqual([
    [0, 0, 0, 1, 5],
    [0, 0, 1, 1, 7],
    [1, 2, 0, 1, -3],
  ])
  // A return is no sale.
  expect(partial.rows("SELECT notes LIKE '%may be missing%', first_sale, last_sale FROM imports")).toEqual([
    [1, 60, 120],
  ])
})

it('leaves no JSON that cannot be read: what is nothing without it is dropped, of the rest only that is lost', () => {
  const shop = salvaged(`
    UPDATE imports SET mapping = '{', columns = '{', notes = '{', understood = '{';
    INSERT INTO refused (import_id, row, reason, is_duplicate, counts_as, content_hash, cells) VALUES (1, 2, '', 0, 'invalid', 0, '{');
    INSERT INTO mappings (shape, name, headers, mapping, used_at) VALUES ('a', '', '{', '{}', ''), ('b', '', '[]', '{', ''), ('c', '', '[]', '{}', '');
    INSERT INTO segment_maps (id, title, body) VALUES ('lost', '', '{'), ('kept', '', '{}');
    INSERT INTO recipes (name, body, used_at) VALUES ('lost', '{', ''), ('kept', '{}', '');
    INSERT INTO customers (id, code) VALUES (1, 'ann')`)
  for (const id of [1, 2]) addRun(shop, id, [1])
  shop.database.exec("UPDATE runs SET summary = '{' WHERE id = 2")
  expect(mendSalvaged(shop.database, [])).toMatchObject({ imports: 1, lostRuns: 1 })
  expect(checkWorkspace(shop.database)).toEqual({ isGood: true, faults: [] })
  expect(shop.rows('SELECT shape FROM mappings')).toEqual([['c']])
  expect(shop.rows('SELECT id FROM segment_maps')).toEqual([['kept']])
  expect(shop.rows('SELECT name FROM recipes')).toEqual([['kept']])
  expect(shop.rows('SELECT columns, notes, understood FROM imports')).toEqual([['[]', '[]', null]])
  expect(shop.rows('SELECT cells FROM refused')).toEqual([['[]']])
})
