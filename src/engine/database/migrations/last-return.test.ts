import Sqlite from 'better-sqlite3'
import { expect, it } from 'vitest'
import { MIGRATIONS } from './index.ts'

it('finds in a workspace of an earlier version when the last goods came back, import by import', () => {
  const database = new Sqlite(':memory:')
  for (const { step } of MIGRATIONS.filter(({ version }) => version < 120)) database.exec(step as string)
  database.pragma('foreign_keys = OFF')
  const columns = `id, file, sheet, imported_at, mapping, columns, notes, rows_read, already_imported,
    already_imported_duplicates`
  database.exec(
    `INSERT INTO imports (${columns}) VALUES (1, 'a', '', '', '', '', '', 0, 0, 0), (2, 'b', '', '', '', '', '', 0, 0, 0),
      (3, 'c', '', '', '', '', '', 0, 0, 0)`,
  )
  const add = database.prepare(
    `INSERT INTO lines (import_id, row, kind, is_duplicate, order_id, time, amount, content_hash)
      VALUES (?, 1, ?, 0, 1, ?, 0, 0)`,
  )
  // A sale, a credit note, another return, and a cancelled line.
  for (const [kind, time] of [
    [0, 50],
    [1, 60],
    [2, 70],
    [3, 80],
  ])
    add.run(1, kind, time)
  add.run(2, 0, 90)
  add.run(3, 1, 95)
  for (const { step } of MIGRATIONS.filter(({ version }) => version === 120)) database.exec(step as string)
  expect(database.prepare('SELECT last_return FROM imports ORDER BY id').pluck().all()).toEqual([70, null, 95])
  database.close()
})
