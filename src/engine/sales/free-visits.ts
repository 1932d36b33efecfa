import type { SettledSettings } from '../../shared/model/settings.ts'
import type { Database } from '../database/open.ts'
import type { CountedSales } from './counted-sales.ts'
import { mergedInto } from './merges.ts'

/** Days on which customers came and paid nothing, whole days since 1970-01-01. */
export interface FreeVisits {
  /** Those of customers who have sales, by their places among them. */
  readonly ofCustomers: ReadonlyMap<number, readonly number[]>
  /** Those of people who never paid anything, a list each. */
  readonly ofOthers: readonly (readonly number[])[]
}

/**
 * The visits within the window of the sales. Under a filter it is those of customers with sales that it takes: what was free has no place of
 * its own.
 */
export function freeVisits(
  database: Database,
  { columns, role, scope }: CountedSales,
  { filter }: Pick<SettledSettings, 'filter'>,
): FreeVisits {
  const rows = database
    .prepare<[number, number], [string, number | null, number]>(
      `SELECT customer, customers.id, day FROM free_visits LEFT JOIN customers ON code = customer
        WHERE day BETWEEN ? AND ? ORDER BY customer, day`,
    )
    .raw()
    .all(Math.max(scope.firstDay, -(2 ** 31)), scope.lastDay)
  const owners = mergedInto(database)
  const ofCustomers = new Map<number, number[]>()
  const ofOthers = new Map<string, number[]>()
  const { customers, starts } = columns
  const places = rows.length === 0 ? new Map() : new Map(Array.from(customers, (key, place) => [key, place]))
  for (const [code, key, day] of rows) {
    const place = key === null ? undefined : places.get(owners.get(key) ?? key)
    const buys = place !== undefined && role.subarray(starts[place], starts[place + 1]).some((is) => is !== 0)
    if (buys) ofCustomers.set(place, [...(ofCustomers.get(place) ?? []), day])
    else if (filter === null) ofOthers.set(code, [...(ofOthers.get(code) ?? []), day])
  }
  return { ofCustomers, ofOthers: [...ofOthers.values()] }
}
