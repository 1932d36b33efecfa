import type { Database } from './open.ts'

/** What imports said of a customer beside the id; the newest import that said something wins. */
export interface CustomerDetails {
  readonly name: string | null
  readonly country: string | null
  readonly email: string | null
  readonly phone: string | null
}

/** The details of all customers that have some, by key. */
export function customerDetails(database: Database): Map<number, CustomerDetails> {
  const rows = database
    .prepare<[], { customer: number } & CustomerDetails>(
      `SELECT customer_id AS customer, customer_details.name, countries.name AS country, email, phone
        FROM customer_details LEFT JOIN countries ON countries.id = country_id ORDER BY customer_id, import_id`,
    )
    .iterate()
  const details = new Map<number, CustomerDetails>()
  for (const { customer, name, country, email, phone } of rows) {
    const older = details.get(customer)
    details.set(customer, {
      name: name ?? older?.name ?? null,
      country: country ?? older?.country ?? null,
      email: email ?? older?.email ?? null,
      phone: phone ?? older?.phone ?? null,
    })
  }
  return details
}

/** The one currency that the imports named, or null. */
export function currencyOf(database: Database): string | null {
  const currency = database
    .prepare<[], string>('SELECT currency FROM imports WHERE currency IS NOT NULL LIMIT 1')
    .pluck()
  return currency.get() ?? null
}
