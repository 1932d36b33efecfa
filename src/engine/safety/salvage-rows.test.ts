import { closeSync, openSync, readFileSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { connect, type Database } from '../database/sqlite.ts'
import { temporaryFolder } from '../database/testing/empty-workspace.ts'
import { salvageRows } from './salvage-rows.ts'

const TABLE = 'CREATE TABLE t (id INTEGER PRIMARY KEY, text TEXT NOT NULL'

/** A table of so many rows, its file, and an empty one to take them. */
function tables(rows: number, more = '') {
  const folder = temporaryFolder()
  const path = join(folder, 'from')
  const from = connect(path)
  from.exec(`${TABLE})`)
  const add = from.prepare('INSERT INTO t VALUES (?, ?)')
  from.transaction(() => {
    for (let id = 1; id <= rows; id++) add.run(id, `row ${id} ${'x'.repeat(300)}`)
  })()
  from.close()
  const into = connect(join(folder, 'into'))
  into.pragma('synchronous = OFF')
  into.exec(`${TABLE}${more})`)
  return { path, into, idsIn: () => into.prepare<[], number>('SELECT id FROM t ORDER BY id').pluck().all() }
}

it('takes all rows of a table that is whole', () => {
  const { path, into, idsIn } = tables(100)
  expect(salvageRows(connect(path, { readonly: true }), into, 't')).toEqual({ rows: 100, isPartial: false })
  expect(idsIn()).toEqual(Array.from({ length: 100 }, (_, at) => at + 1))
})

it('gives columns that are new their defaults, and leaves out what the new table refuses', () => {
  const { path, into, idsIn } = tables(9, ', flag INTEGER NOT NULL DEFAULT 5, CHECK (id <> 4)')
  expect(salvageRows(connect(path, { readonly: true }), into, 't')).toEqual({ rows: 8, isPartial: true })
  expect(idsIn()).toEqual([1, 2, 3, 5, 6, 7, 8, 9])
  expect(into.prepare('SELECT DISTINCT flag FROM t').pluck().all()).toEqual([5])
})

it('finds nothing of a table that is not there', () => {
  const { path, into } = tables(3)
  into.exec('CREATE TABLE other (id INTEGER PRIMARY KEY)')
  expect(salvageRows(connect(path, { readonly: true }), into, 'other')).toEqual({ rows: 0, isPartial: true })
})

it('stops at a key of another kind, as damaged pages hold them', () => {
  const folder = temporaryFolder()
  const [from, into] = ['from', 'into'].map((name) => connect(join(folder, name))) as [Database, Database]
  for (const each of [from, into]) each.exec('CREATE TABLE t (id INTEGER PRIMARY KEY, text TEXT) WITHOUT ROWID')
  from.exec("INSERT INTO t VALUES (1, 'a'), (2, 'b'), ('x', 'c')")
  expect(salvageRows(from, into, 't')).toEqual({ rows: 2, isPartial: true })
  expect(into.prepare('SELECT id FROM t').pluck().all()).toEqual([1, 2])
})

it('leaps over a page that cannot be read, and takes what lies before and behind, each row once', () => {
  const { path, into, idsIn } = tables(400)
  const page = 4_096
  const lost = Math.floor(readFileSync(path).indexOf('row 200 ') / page)
  const onPage = [
    ...readFileSync(path)
      .subarray(lost * page, (lost + 1) * page)
      .toString('latin1')
      .matchAll(/row (\d+) /g),
  ]
  const file = openSync(path, 'r+')
  writeSync(file, Buffer.alloc(page), 0, page, lost * page)
  closeSync(file)
  const { rows, isPartial } = salvageRows(connect(path, { readonly: true }), into, 't')
  const gone = new Set(onPage.map(([, id]) => Number(id)))
  expect(gone.size).toBeGreaterThan(5)
  expect(idsIn()).toEqual(Array.from({ length: 400 }, (_, at) => at + 1).filter((id) => !gone.has(id)))
  expect([rows, isPartial]).toEqual([400 - gone.size, true])
})
