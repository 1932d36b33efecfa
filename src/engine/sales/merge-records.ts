import { localMinute } from '../../shared/format/local-minute.ts'
import type { CustomerMerge } from '../../shared/model/duplicates.ts'
import { RegularsError } from '../../shared/model/errors.ts'
import { said } from '../../shared/words/said.ts'
import type { Database } from '../database/open.ts'
import { mergedInto } from './merges.ts'

/**
 * Counts customers as one from now on, under the id `into`, or under who stands for it already. Throws `not-found` for an id that
 * no customer has, `usage` where all of them are one already.
 */
export function addMerge(database: Database, into: string, customers: readonly string[], now: Date): CustomerMerge {
  const mergeId = database.transaction(() => {
    const owners = mergedInto(database)
    const ownerOf = (id: string) => {
      const key = keyOf(database, id)
      return owners.get(key) ?? key
    }
    const target = ownerOf(into)
    const others = new Set(customers.map(ownerOf))
    others.delete(target)
    if (others.size === 0) {
      throw new RegularsError('usage', said('refusal.one-customer-already', { into, others: customers.join(', ') }))
    }
    const next = database.prepare('SELECT coalesce(max(merge_id), 0) + 1 FROM merges').pluck().get() as number
    const add = database.prepare('INSERT INTO merges (customer_id, into_id, merge_id, merged_at) VALUES (?, ?, ?, ?)')
    for (const other of others) add.run(other, target, next, localMinute(now))
    return next
  })()
  return listMerges(database).find((merge) => merge.mergeId === mergeId) as CustomerMerge
}

/** What was merged so far, the newest first. */
export function listMerges(database: Database): CustomerMerge[] {
  const rows = database
    .prepare<[], { mergeId: number; mergedAt: string; into: number; customer: number }>(
      `SELECT merge_id AS mergeId, merged_at AS mergedAt, into_id AS "into", customer_id AS customer FROM merges
        ORDER BY merge_id DESC, customer_id`,
    )
    .all()
  const merges = new Map<number, { mergeId: number; mergedAt: string; into: Person; customers: Person[] }>()
  for (const { mergeId, mergedAt, into, customer } of rows) {
    const person = personOf(database, customer)
    const known = merges.get(mergeId)
    if (known) known.customers.push(person)
    else merges.set(mergeId, { mergeId, mergedAt, into: personOf(database, into), customers: [person] })
  }
  return [...merges.values()]
}

/** Takes one merge back. Throws `not-found`. */
export function removeMerge(database: Database, mergeId: number): void {
  if (database.prepare('DELETE FROM merges WHERE merge_id = ?').run(mergeId).changes > 0) return
  throw new RegularsError('not-found', said('refusal.no-merge', { id: mergeId }))
}

type Person = CustomerMerge['into']

function personOf(database: Database, key: number): Person {
  return database
    .prepare<[number], Person>(
      `SELECT code AS id, (SELECT name FROM customer_details WHERE customer_id = customers.id AND name IS NOT NULL
        ORDER BY import_id DESC LIMIT 1) AS name FROM customers WHERE id = ?`,
    )
    .get(key) as Person
}

function keyOf(database: Database, id: string): number {
  const key = database.prepare<[string], number>('SELECT id FROM customers WHERE code = ?').pluck().get(id)
  if (key !== undefined) return key
  throw new RegularsError('not-found', said('refusal.no-customer', { id }))
}
