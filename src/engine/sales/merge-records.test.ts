import { expect, it } from 'vitest'
import { addImport, emptyWorkspace } from '../database/testing/empty-workspace.ts'
import { addMerge, listMerges, removeMerge } from './merge-records.ts'

const NOW = new Date(2026, 10, 22, 9, 5)

function shop() {
  const workspace = emptyWorkspace()
  addImport(workspace, 1)
  addImport(workspace, 2)
  workspace.database.exec(`INSERT INTO customers (id, code) VALUES (1, 'ann'), (2, 'bob'), (3, 'cat'), (4, 'dan');
    INSERT INTO customer_details (customer_id, import_id, name) VALUES (1, 1, 'Ann'), (1, 2, 'Anne'), (2, 1, 'Bob'), (2, 2, NULL)`)
  return workspace.database
}

const merged = (database: ReturnType<typeof shop>) =>
  listMerges(database).map(({ into, customers }) => `${customers.map(({ id }) => id)} > ${into.id}`)

it('a merge says who is one with whom since when, by their newest names', () => {
  const database = shop()
  expect(addMerge(database, 'ann', ['cat', 'bob', 'ann'], NOW)).toEqual({
    mergeId: 1,
    mergedAt: expect.stringMatching(/^2026-11-22.09:05/),
    into: { id: 'ann', name: 'Anne' },
    customers: [
      { id: 'bob', name: 'Bob' },
      { id: 'cat', name: null },
    ],
  })
})

it('a merge goes to who stands for somebody already, and the newest is listed first', () => {
  const database = shop()
  addMerge(database, 'ann', ['bob'], NOW)
  expect(addMerge(database, 'bob', ['cat'], NOW)).toMatchObject({ mergeId: 2, into: { id: 'ann' } })
  addMerge(database, 'dan', ['bob'], NOW)
  expect(merged(database)).toEqual(['ann > dan', 'cat > ann', 'bob > ann'])
  removeMerge(database, 2)
  expect(merged(database)).toEqual(['ann > dan', 'bob > ann'])
})

it('nothing is merged where all are one already, or somebody is not known', () => {
  const database = shop()
  addMerge(database, 'ann', ['bob'], NOW)
  expect(() => addMerge(database, 'bob', ['ann'], NOW)).toThrow(expect.objectContaining({ code: 'usage' }))
  expect(() => addMerge(database, 'ann', ['eve'], NOW)).toThrow(expect.objectContaining({ code: 'not-found' }))
  expect(() => removeMerge(database, 9)).toThrow(expect.objectContaining({ code: 'not-found' }))
  expect(merged(database)).toEqual(['bob > ann'])
})
