import type { Database } from './open.ts'

/** What one import said of one customer; `country` is a key. Empty where it said nothing. */
export type DetailRow = [
  customer: number,
  name: string | null,
  country: number | null,
  email: string | null,
  phone: string | null,
  optOut: 0 | 1 | null,
]

/** Everything that imports said of customers, by ascending key, older imports first. */
export function detailRows(database: Database): Iterable<DetailRow> {
  return database
    .prepare<[], DetailRow>(
      'SELECT customer_id, name, country_id, email, phone, opt_out FROM customer_details ORDER BY customer_id, import_id',
    )
    .raw()
    .iterate()
}

/** Everything that imports said of some customers, by their keys, newer imports first; nothing of those of whom none was said. */
export function detailRowsOf(
  database: Database,
  customers: readonly number[],
): ReadonlyMap<number, readonly DetailRow[]> {
  const rows = database
    .prepare<[string], DetailRow>(
      `SELECT customer_id, name, country_id, email, phone, opt_out FROM customer_details
        WHERE customer_id IN (SELECT value FROM json_each(?)) ORDER BY customer_id, import_id DESC`,
    )
    .raw()
    .all(JSON.stringify(customers))
  return Map.groupBy(rows, ([customer]) => customer)
}

/** The names of all countries by key. */
export function countryNames(database: Database): Map<number, string> {
  return new Map(database.prepare<[], [number, string]>('SELECT id, name FROM countries').raw().all())
}
