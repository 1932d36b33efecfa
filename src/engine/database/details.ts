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

/** A function that gives everything that imports said of a customer, newer imports first. */
export function detailReader(database: Database): (customer: number) => DetailRow[] {
  const read = database
    .prepare<[number], DetailRow>(
      'SELECT customer_id, name, country_id, email, phone, opt_out FROM customer_details WHERE customer_id = ? ORDER BY import_id DESC',
    )
    .raw()
  return (customer) => read.all(customer)
}

/** The names of all countries by key. */
export function countryNames(database: Database): Map<number, string> {
  return new Map(database.prepare<[], [number, string]>('SELECT id, name FROM countries').raw().all())
}
