import type { Database } from './open.ts'

/** How many customers the imports of a workspace brought; merged ones are one. */
export function countCustomers(database: Database): number {
  const all = database
    .prepare<[], number>('SELECT (SELECT count(*) FROM customers) - (SELECT count(*) FROM merges)')
    .pluck()
  // Only a result that outlived its import keeps customers that nothing else knows of.
  if (database.prepare('SELECT 1 FROM runs WHERE is_stale = 1 LIMIT 1').get() === undefined) return all.get() ?? 0
  const known = database.prepare<[], number>(
    `SELECT count(DISTINCT coalesce(owner_id, id)) FROM customers LEFT JOIN merged_customers ON member_id = id
      WHERE EXISTS (SELECT 1 FROM lines WHERE customer_id = customers.id)
        OR EXISTS (SELECT 1 FROM customer_details WHERE customer_id = customers.id)`,
  )
  return known.pluck().get() ?? 0
}
