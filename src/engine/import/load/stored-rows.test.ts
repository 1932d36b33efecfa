import fc from 'fast-check'
import { expect, it } from 'vitest'
import { emptyWorkspace } from '../../testing/empty-workspace.ts'
import { LineTallies } from './line-tallies.ts'
import { LineWriter } from './line-writer.ts'
import { OpenRows } from './open-rows.ts'
import { SeenContent } from './seen-content.ts'
import { StoredRows } from './stored-rows.ts'

/** Rows 1, 2, 4, 8 and so on of a table, each with ten times its number. */
function someRows(count: number) {
  const database = emptyWorkspace()
  database.exec('CREATE TEMP TABLE some (id INTEGER PRIMARY KEY, tenfold INTEGER)')
  const add = database.prepare('INSERT INTO temp.some VALUES (?, ?)')
  const ids = Array.from({ length: count }, (_, at) => at + 1 + Math.floor(at / 3))
  for (const id of ids) add.run(id, id * 10)
  return { database, ids }
}

it('rows are found by their ids in whatever order they are asked for', () => {
  const { database, ids } = someRows(600)
  const select = 'SELECT id, 1, tenfold FROM temp.some'
  const ask = (rows: StoredRows<readonly [number, number, number]>, id: number) => rows.get(id)[2]
  const forward = new StoredRows<readonly [number, number, number]>(database, select, 'id')
  expect(ids.map((id) => ask(forward, id))).toEqual(ids.map((id) => id * 10))
  const backward = new StoredRows<readonly [number, number, number]>(database, select, 'id')
  expect(ids.toReversed().map((id) => ask(backward, id))).toEqual(ids.toReversed().map((id) => id * 10))
  const anyhow = new StoredRows<readonly [number, number, number]>(database, select, 'id')
  fc.assert(fc.property(fc.constantFrom(...ids), (id) => ask(anyhow, id) === id * 10))
})

it('hashes that an earlier row had are told apart on disk, also where many lie in one part', () => {
  const database = emptyWorkspace()
  const rows = new OpenRows(database)
  const expected: number[] = []
  const met = new Set<string>()
  // The first six bits of the second half tell the part.
  const add = (low: number, high: number, place: number) => {
    if (met.has(`${low} ${high}`)) expected.push(place)
    met.add(`${low} ${high}`)
    rows.add(low, high, place)
  }
  for (let at = 1; at <= 5_000; at++) add(at % 4_500, 7, at)
  for (let at = 1; at <= 300; at++) add(at % 7, (at % 5) << 29, -at)
  expect([...rows.repeats()].sort((a, b) => a - b)).toEqual(expected.sort((a, b) => a - b))
  expect(database.prepare("SELECT count(*) FROM temp.sqlite_schema WHERE name = 'open_rows'").pluck().get()).toBe(0)
})

it('what an earlier file brought is found as often as it did, by the rows that say the same', () => {
  const database = emptyWorkspace()
  database.exec('PRAGMA foreign_keys = OFF')
  const add = database.prepare(
    "INSERT INTO refused (id, import_id, row, reason, is_duplicate, counts_as, content_hash, cells) VALUES (?, ?, 1, 'no-id', 0, 'invalid', ?, ?)",
  )
  const stored = [
    [1, 1, 50, 'a'],
    [2, 1, 50, 'b'],
    [3, 2, 50, 'a'],
    [4, 2, 70, 'c'],
    [5, 2, 20, 'd'],
  ] as const
  for (const [id, importId, hash, cells] of stored) add.run(id, importId, hash, cells)
  const seen = new SeenContent<readonly [number, number, string], string>(database, {
    ...{ table: 'refused', select: 'SELECT id, import_id, cells FROM refused' },
    isSame: ([, , cells], wanted) => cells === wanted,
  })
  const asked = ['a', 'a', 'a', 'b', 'x'].map((cells, at) => seen.take(50, cells, at + 10))
  expect(asked).toEqual([true, true, false, true, false])
  expect([seen.take(70, 'c', 30), seen.take(70, 'c', 31), seen.take(60, 'c', 32), seen.take(99, 'd', 33)]).toEqual([
    ...[true, false, false, false],
  ])
  expect([...seen.found()].sort((a, b) => a[0] - b[0])).toEqual([
    [1, 10],
    [2, 13],
    [3, 11],
    [4, 30],
  ])
  const overlaps = () =>
    database.prepare('SELECT earlier_id, rows FROM import_overlaps WHERE import_id = 9 ORDER BY 1').raw().all()
  seen.write(database, 9)
  expect(overlaps()).toEqual([
    [1, 2],
    [2, 2],
  ])
  seen.write(database, 9)
  expect(overlaps()).toEqual([
    [1, 4],
    [2, 4],
  ])
})

it('lines are written as they are, whatever their number', () => {
  const database = emptyWorkspace()
  database.exec('PRAGMA foreign_keys = OFF')
  const lines = (count: number) =>
    Array.from({ length: count }, (_, at) => [
      at,
      at % 4,
      at % 2,
      at + 1,
      null,
      at + 3,
      at * 60,
      at % 3 === 0 ? null : at,
      5,
      at * 2,
      at - 9,
    ])
  for (const [importId, count] of [
    [1, 1],
    [2, 31],
    [3, 32],
    [4, 33],
    [5, 70],
  ] as const) {
    const writer = new LineWriter(database, importId)
    for (const [row, kind, isDuplicate, customer, order, product, time, quantity, price, amount, hash] of lines(count))
      writer.add(
        row as number,
        {
          kind: kind as 0,
          time: time as number,
          quantity: quantity as number | null,
          price: price as number,
          amount: amount as number,
        },
        ...([isDuplicate, customer, order, product, hash] as [number, number, null, number, number]),
      )
    writer.finish()
    writer.finish()
    const stored = database
      .prepare<[number]>(
        'SELECT row, kind, is_duplicate, customer_id, order_id, product_id, time, quantity, price, amount, content_hash FROM lines WHERE import_id = ? ORDER BY id',
      )
      .raw()
      .all(importId)
    expect(stored).toEqual(lines(count))
  }
})

it('lines are summed by what they are, and the first and last moments are known', () => {
  const database = emptyWorkspace()
  database.exec('PRAGMA foreign_keys = OFF')
  database.exec(
    "INSERT INTO imports (id, file, sheet, imported_at, mapping, columns, notes, rows_read, already_imported, already_imported_duplicates, priced_by_items) VALUES (1, 'a', '', '2026-01-01 00:00', '{}', '[]', '[]', 0, 0, 0, 0), (2, 'b', '', '2026-01-01 00:00', '{}', '[]', '[]', 0, 0, 0, 0)",
  )
  const tallies = new LineTallies()
  tallies.add(0, false, 0, 50, 7, 1)
  tallies.add(0, false, 0, 40, 8, 1)
  tallies.add(0, true, 1, 60, 9, 1)
  tallies.add(2, false, 0, 90, -3, 1)
  tallies.add(1, false, 0, 80, -2, 0)
  tallies.add(3, false, 0, 99, 5, 1)
  tallies.moveRepeated({ kind: 0, withoutCustomer: 0, rows: 1, amount: 8 })
  tallies.write(database, 1)
  new LineTallies().write(database, 2)
  const sums = database
    .prepare(
      'SELECT kind, without_customer, is_duplicate, rows, amount FROM import_tallies WHERE import_id = 1 ORDER BY 1, 2, 3',
    )
    .raw()
    .all()
  expect(sums).toEqual([
    [0, 0, 0, 1, 7],
    [0, 0, 1, 1, 8],
    [0, 1, 1, 1, 9],
    [1, 0, 0, 0, -2],
    [2, 0, 0, 1, -3],
    [3, 0, 0, 1, 5],
  ])
  const moments = database.prepare('SELECT first_sale, last_sale, last_return FROM imports ORDER BY id').raw().all()
  expect(moments).toEqual([
    [40, 60, 90],
    [null, null, null],
  ])
})
