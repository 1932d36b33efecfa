import { expect, it } from 'vitest'
import { addImport, emptyWorkspace } from '../testing/empty-workspace.ts'

it('every import and merge, every change of one and each that is taken back makes an edition that was not there before', () => {
  const workspace = emptyWorkspace()
  const { database } = workspace
  const edition = () => database.prepare<[], number>('SELECT edition FROM sales_edition').pluck().get() as number
  const seen = [edition()]
  const steps = [
    () => addImport(workspace, 1),
    () => addImport(workspace, 2),
    'UPDATE imports SET rows_read = 1 WHERE id = 1',
    "INSERT INTO customers (id, code) VALUES (1, 'ann'), (2, 'ann b'), (3, 'bob')",
    "INSERT INTO merges (customer_id, into_id, merge_id, merged_at) VALUES (2, 1, 1, '')",
    'DELETE FROM merges',
    "INSERT INTO merges (customer_id, into_id, merge_id, merged_at) VALUES (2, 3, 1, '')",
    'DELETE FROM imports WHERE id = 2',
  ]
  for (const step of steps) {
    if (typeof step === 'string') database.exec(step)
    else step()
    seen.push(edition())
  }
  // Customers alone are no sales.
  const distinct = new Set(seen)
  expect(distinct.size).toBe(steps.length)
  expect(seen[4]).toBe(seen[3])
  expect(seen).toEqual(seen.toSorted((a, b) => a - b))
})
