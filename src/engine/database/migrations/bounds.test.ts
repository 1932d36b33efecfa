import { expect, it } from 'vitest'
import { addImport, emptyWorkspace } from '../testing/empty-workspace.ts'

it.each<[what: string, sql: (value: number) => string, taken: readonly number[], refused: readonly number[]]>([
  [
    'months with which years begin',
    (month) => `INSERT OR REPLACE INTO shop (id, first_month, hemisphere) VALUES (1, ${month}, 'auto')`,
    [1, 2, 12],
    [0, 13],
  ],
  [
    'rows that a changed line had',
    (rows) => `INSERT OR REPLACE INTO changed_lines (line_id, import_id, kind, rows) VALUES (1, 1, 0, ${rows})`,
    [0, 1],
    [-1, 2],
  ],
  [
    'kinds of changed lines',
    (kind) => `INSERT OR REPLACE INTO changed_lines (line_id, import_id, kind, rows) VALUES (1, 1, ${kind}, 1)`,
    [0, 1, 2, 3],
    [-1, 4],
  ],
  ['a second shop', (id) => `INSERT INTO shop (id, first_month, hemisphere) VALUES (${id}, 1, 'north')`, [1], [2]],
  ['whether a seal is whole', (is) => `UPDATE seal SET is_whole = ${is}`, [0, 1], [2]],
])('a workspace takes of %s what is meant, and nothing else', (_, sql, taken, refused) => {
  const workspace = emptyWorkspace()
  const { database } = workspace
  addImport(workspace, 1)
  database.exec(`INSERT INTO orders (id, number) VALUES (1, 'a');
    INSERT INTO lines (id, import_id, row, kind, is_duplicate, order_id, time, amount, content_hash) VALUES (1, 1, 1, 0, 0, 1, 0, 1, 0)`)
  for (const value of taken) expect(() => database.exec(sql(value))).not.toThrow()
  for (const value of refused) expect(() => database.exec(sql(value))).toThrow(/CHECK/)
})
