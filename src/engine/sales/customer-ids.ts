import type { Database } from '../database/open.ts'
import type { SalesColumns } from './columns.ts'

const known = new WeakMap<Int32Array, readonly string[]>()

/** The ids of the customers of the sales as the till writes them, in the same order; nobody's is empty. */
export function customerIds(database: Database, { customers }: SalesColumns): readonly string[] {
  const ids = known.get(customers) ?? readIds(database, customers)
  known.set(customers, ids)
  return ids
}

function readIds(database: Database, customers: Int32Array): string[] {
  const ids = new Array<string>(customers.length).fill('')
  const rows = database.prepare<[], [number, string]>('SELECT id, code FROM customers ORDER BY id').raw()
  let place = 0
  for (const [key, code] of rows.iterate()) {
    while ((customers[place] as number) < key) place++
    if (customers[place] === key) ids[place] = code
  }
  return ids
}
