import type { Database } from '../database/open.ts'

/** What a row says of a customer; null says nothing. `country` is a key. */
export interface CustomerDetail {
  readonly name: string | null
  readonly country: number | null
  readonly email: string | null
  readonly phone: string | null
  /** Whether they asked not to be written to. */
  readonly optOut: boolean | null
}

/** What an import says of customers and products beside their ids; the last value wins. */
export class DetailStore {
  readonly #customers = new Map<number, { -readonly [Key in keyof CustomerDetail]: CustomerDetail[Key] }>()
  readonly #products = new Map<number, { name: string | null; category: string | null }>()

  /** Notes what a row says of a customer. */
  customer(key: number, said: CustomerDetail): void {
    const known = this.#customers.get(key)
    if (!known) {
      this.#customers.set(key, { ...said })
      return
    }
    known.name = said.name ?? known.name
    known.country = said.country ?? known.country
    known.email = said.email ?? known.email
    known.phone = said.phone ?? known.phone
    known.optOut = said.optOut ?? known.optOut
  }

  /** Notes what a row says of a product. */
  product(key: number, name: string, category: string): void {
    const detail = this.#products.get(key)
    if (!detail) {
      this.#products.set(key, { name: name || null, category: category || null })
      return
    }
    if (name !== '') detail.name = name
    if (category !== '') detail.category = category
  }

  /** Writes what was noted, as part of an import. */
  write(database: Database, importId: number): void {
    const addCustomer = database.prepare(
      'INSERT INTO customer_details (customer_id, import_id, name, country_id, email, phone, opt_out) VALUES (?, ?, ?, ?, ?, ?, ?)',
    )
    for (const [key, detail] of this.#customers) {
      addCustomer.run(key, importId, detail.name, detail.country, detail.email, detail.phone, flagOf(detail.optOut))
    }
    const addProduct = database.prepare(
      'INSERT INTO product_details (product_id, import_id, name, category) VALUES (?, ?, ?, ?)',
    )
    for (const [key, detail] of this.#products) addProduct.run(key, importId, detail.name, detail.category)
  }
}

function flagOf(answer: boolean | null): 0 | 1 | null {
  return answer === null ? null : answer ? 1 : 0
}
