import type { Database } from '../database/open.ts'

interface CustomerDetail {
  name: string | null
  country: number | null
  email: string | null
  phone: string | null
}

/** What an import says of customers and products beside their ids; the last value that is not empty wins. */
export class DetailStore {
  readonly #customers = new Map<number, CustomerDetail>()
  readonly #products = new Map<number, { name: string | null; category: string | null }>()

  /** Notes what a row says of a customer; empty texts say nothing. */
  customer(key: number, name: string, country: number | null, email: string, phone: string): void {
    const detail = this.#customers.get(key)
    if (!detail) {
      this.#customers.set(key, { name: name || null, country, email: email || null, phone: phone || null })
      return
    }
    if (name !== '') detail.name = name
    if (country !== null) detail.country = country
    if (email !== '') detail.email = email
    if (phone !== '') detail.phone = phone
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
      'INSERT INTO customer_details (customer_id, import_id, name, country_id, email, phone) VALUES (?, ?, ?, ?, ?, ?)',
    )
    for (const [key, detail] of this.#customers) {
      addCustomer.run(key, importId, detail.name, detail.country, detail.email, detail.phone)
    }
    const addProduct = database.prepare(
      'INSERT INTO product_details (product_id, import_id, name, category) VALUES (?, ?, ?, ?)',
    )
    for (const [key, detail] of this.#products) addProduct.run(key, importId, detail.name, detail.category)
  }
}
