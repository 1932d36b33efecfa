import { expect, it } from 'vitest'
import { countRefused } from './refused-counts.ts'
import { addImport, emptyWorkspace } from './testing/empty-workspace.ts'

it('counts refused rows by what they count as, repeated ones as duplicates where these are dropped', () => {
  const workspace = emptyWorkspace()
  const { database } = workspace
  const none = { withoutCustomer: 0, cancelled: 0, duplicates: 0, invalid: 0 }
  expect(countRefused(database, 'drop')).toEqual(none)
  for (const id of [1, 2]) addImport(workspace, id)
  const insert = database.prepare(
    "INSERT INTO refused (import_id, row, counts_as, is_duplicate, reason, content_hash, cells) VALUES (?, ?, ?, ?, '', 0, '[]')",
  )
  const add = (...row: [importId: number, row: number, countsAs: string, isDuplicate: number]) => insert.run(...row)
  add(1, 1, 'invalid', 0)
  add(1, 2, 'invalid', 0)
  add(1, 3, 'invalid', 1)
  add(1, 4, 'cancelled', 0)
  add(2, 1, 'withoutCustomer', 0)
  add(2, 2, 'withoutCustomer', 1)
  expect(countRefused(database, 'keep')).toEqual({ withoutCustomer: 2, cancelled: 1, duplicates: 0, invalid: 3 })
  expect(countRefused(database, 'drop')).toEqual({ withoutCustomer: 1, cancelled: 1, duplicates: 2, invalid: 2 })
  expect(countRefused(database, 'drop', 1)).toEqual({ ...none, cancelled: 1, duplicates: 1, invalid: 2 })
  expect(countRefused(database, 'keep', 2)).toEqual({ ...none, withoutCustomer: 2 })
})
