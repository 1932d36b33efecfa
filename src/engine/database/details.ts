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

/** The details of all customers that have some, by key. */
export function customerDetails(database: Database): Map<number, CustomerDetails> {
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

/** The one currency that the imports named, or null. */
export function currencyOf(database: Database): string | null {
  const currency = database
    .prepare<[], string>('SELECT currency FROM imports WHERE currency IS NOT NULL LIMIT 1')
    .pluck()
  return currency.get() ?? null
}
