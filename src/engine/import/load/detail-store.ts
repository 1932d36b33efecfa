import type { Database } from '../../database/open.ts'

/** What a row says of a customer; null says nothing. `country` is a key. */
export interface CustomerDetail {
  readonly name: string | null
  readonly country: number | null
  readonly email: string | null
  readonly phone: string | null
  /** Whether they asked not to be written to. */
  readonly optOut: boolean | null
  readonly company?: string | null
  readonly type?: string | null
  readonly status?: string | null
  /** Wall-clock seconds. */
  readonly since?: number | null
}

/** What a row says of a product; null says nothing. The cost is that of one piece, in ten-thousandths. */
export interface ProductDetail {
  readonly name: string | null
  readonly category: string | null
  readonly unit?: string | null
  readonly size?: string | null
  readonly material?: string | null
  readonly cost?: number | null
}

type Changing<T> = { -readonly [Key in keyof T]: T[Key] }

/** What an import says of customers and products beside their ids; the last value wins. */
export class DetailStore {
  readonly #customers = new Map<number, Changing<CustomerDetail>>()
  readonly #products = new Map<number, Changing<ProductDetail>>()

  /** Notes what a row of sales says of a customer; for millions of rows, so that nothing is made where all is known. */
  customer(
    key: number,
    name: string | null,
    country: number | null,
    email: string | null,
    phone: string | null,
    optOut: boolean | null,
  ): void {
    const known = this.#customers.get(key)
    if (known === undefined) {
      this.#customers.set(key, { name, country, email, phone, optOut })
      return
    }
    known.name = name ?? known.name
    known.country = country ?? known.country
    known.email = email ?? known.email
    known.phone = phone ?? known.phone
    known.optOut = optOut ?? known.optOut
  }

  /** Notes what a row of sales says of a product. */
  product(key: number, name: string | null, category: string | null): void {
    const known = this.#products.get(key)
    if (known === undefined) {
      this.#products.set(key, { name, category })
      return
    }
    known.name = name ?? known.name
    known.category = category ?? known.category
  }

  /** Notes all that a row of a list of customers says of one. */
  customerDetail(key: number, said: CustomerDetail): void {
    const known = this.#customers.get(key)
    if (known) overwrite(known, said)
    else this.#customers.set(key, { ...said })
  }

  /** Notes all that a row of a list of products says of one. */
  productDetail(key: number, said: ProductDetail): void {
    const known = this.#products.get(key)
    if (known) overwrite(known, said)
    else this.#products.set(key, { ...said })
  }

  /** Writes what was noted, as part of an import. */
  write(database: Database, importId: number): void {
    const addCustomer = database.prepare(
      `INSERT INTO customer_details (customer_id, import_id, name, country_id, email, phone, opt_out, company, type, status, since)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    )
    for (const [key, detail] of this.#customers) {
      const { name, country, email, phone, optOut, company = null, type = null, status = null, since = null } = detail
      addCustomer.run(key, importId, name, country, email, phone, flagOf(optOut), company, type, status, since)
    }
    const addProduct = database.prepare(
      `INSERT INTO product_details (product_id, import_id, name, category, unit, size, material, cost)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
    )
    for (const [key, detail] of this.#products) {
      const { name, category, unit = null, size = null, material = null, cost = null } = detail
      addProduct.run(key, importId, name, category, unit, size, material, cost)
    }
  }
}

/** What is said last wins; what says nothing takes nothing away. */
function overwrite<T extends object>(known: T, said: T): void {
  for (const key of Object.keys(said) as (keyof T)[]) if (said[key] !== null) known[key] = said[key]
}

function flagOf(answer: boolean | null): 0 | 1 | null {
  return answer === null ? null : answer ? 1 : 0
}
