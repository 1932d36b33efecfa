import { customerCodes } from '../database/customer-codes.ts'
import type { Database } from '../database/open.ts'
import { withSmallCache } from '../database/small-cache.ts'
import type { SalesColumns } from './columns.ts'

const known = new WeakMap<Int32Array, readonly string[]>()

/** The ids of the customers of the sales as the till writes them, in the same order; nobody's is empty. */
export function customerIds(database: Database, { customers }: SalesColumns): readonly string[] {
  const ids = known.get(customers) ?? withSmallCache(database, () => customerCodes(database, customers))
  known.set(customers, ids)
  return ids
}
