import type { Database } from './open.ts'

/**
 * A condition on `customers` in SQL that those meet whom the imports of a workspace know: only a result that outlived its import
 * keeps others.
 */
export function isKnown(database: Database): string {
  if (database.prepare('SELECT 1 FROM runs WHERE is_stale = 1 LIMIT 1').get() === undefined) return 'TRUE'
  return `(EXISTS (SELECT 1 FROM lines WHERE customer_id = customers.id)
    OR EXISTS (SELECT 1 FROM customer_details WHERE customer_id = customers.id))`
}

/** How many customers the imports of a workspace know; merged ones are one. */
export function countCustomers(database: Database): number {
  const known = isKnown(database)
  const count =
    known === 'TRUE'
      ? 'SELECT (SELECT count(*) FROM customers) - (SELECT count(*) FROM merges)'
      : `SELECT count(DISTINCT coalesce(owner_id, id)) FROM customers LEFT JOIN merged_customers ON member_id = id WHERE ${known}`
  return database.prepare<[], number>(count).pluck().get() ?? 0
}
