import { mergedInto } from '../sales/merges.ts'
import type { Database } from './open.ts'

/** What imports said of a customer beside the id; the newest import that said something wins. */
export interface CustomerDetails {
  readonly name: string | null
  readonly country: string | null
  readonly email: string | null
  readonly phone: string | null
  /** Whether they asked not to be written to. */
  readonly optOut: boolean | null
}

/** The details of all customers that have some, by key; who stands for others has theirs as well. */
export function customerDetails(database: Database): Map<number, CustomerDetails> {
  const details = detailsByCustomer(database)
  for (const [member, owner] of mergedInto(database)) {
    const said = details.get(member)
    if (said) details.set(owner, completed(details.get(owner), said))
  }
  return details
}

/** What is known of a customer, completed by what is known of another who is the same; who asked not to be written to has. */
function completed(own: CustomerDetails | undefined, other: CustomerDetails): CustomerDetails {
  if (!own) return other
  return {
    name: own.name ?? other.name,
    country: own.country ?? other.country,
    email: own.email ?? other.email,
    phone: own.phone ?? other.phone,
    optOut: own.optOut === true || other.optOut === true || (own.optOut ?? other.optOut),
  }
}

/** The details of all customers that have some, by key, whoever was merged. */
export function detailsByCustomer(database: Database): Map<number, CustomerDetails> {
  const rows = database
    .prepare<[], Omit<CustomerDetails, 'optOut'> & { customer: number; optOut: 0 | 1 | null }>(
      `SELECT customer_id AS customer, customer_details.name, countries.name AS country, email, phone,
        opt_out AS optOut FROM customer_details LEFT JOIN countries ON countries.id = country_id ORDER BY customer_id, import_id`,
    )
    .iterate()
  const details = new Map<number, CustomerDetails>()
  for (const { customer, name, country, email, phone, optOut } of rows) {
    const older = details.get(customer)
    details.set(customer, {
      name: name ?? older?.name ?? null,
      country: country ?? older?.country ?? null,
      email: email ?? older?.email ?? null,
      phone: phone ?? older?.phone ?? null,
      optOut: optOut === null ? (older?.optOut ?? null) : optOut === 1,
    })
  }
  return details
}

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

/** Everything that imports said of one customer, newer imports first. */
export function detailRowsOf(database: Database, customer: number): DetailRow[] {
  return database
    .prepare<[number], DetailRow>(
      'SELECT customer_id, name, country_id, email, phone, opt_out FROM customer_details WHERE customer_id = ? ORDER BY import_id DESC',
    )
    .raw()
    .all(customer)
}

/** The names of all countries by key. */
export function countryNames(database: Database): Map<number, string> {
  return new Map(database.prepare<[], [number, string]>('SELECT id, name FROM countries').raw().all())
}

/** The one currency that the imports named, or null. */
export function currencyOf(database: Database): string | null {
  const currency = database
    .prepare<[], string>('SELECT currency FROM imports WHERE currency IS NOT NULL LIMIT 1')
    .pluck()
  return currency.get() ?? null
}
