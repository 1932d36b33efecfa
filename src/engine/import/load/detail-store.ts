import type { Database, Statement } from '../../database/open.ts'
import { MOST_CHARACTERS } from '../values/long-texts.ts'

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

/** The most customers, or products, and the most characters of what is said of them, that are held; then they are written. */
const MOST_HELD = 100_000
const MOST_HELD_CHARACTERS = 8_000_000

const CUSTOMER_COLUMNS = ['name', 'country_id', 'email', 'phone', 'opt_out', 'company', 'type', 'status', 'since']
const PRODUCT_COLUMNS = ['name', 'category', 'unit', 'size', 'material', 'cost']

/**
 * What an import says of customers and products beside their ids; the last value wins. It is written in parts, so that what is held
 * does not grow with the file. Lives inside the import's transaction.
 */
export class DetailStore {
  /** Whether a text was longer than what is kept of one. */
  hasCut = false
  /** How many characters are held. */
  characters = 0
  readonly #customers = new Map<number, Changing<CustomerDetail>>()
  readonly #products = new Map<number, Changing<ProductDetail>>()
  readonly #addCustomer: Statement
  readonly #addProduct: Statement

  constructor(database: Database, importId: number) {
    this.#addCustomer = database.prepare(addingTo('customer', importId, CUSTOMER_COLUMNS))
    this.#addProduct = database.prepare(addingTo('product', importId, PRODUCT_COLUMNS))
  }

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
      this.#hold(this.#customers, key, { name, country, email, phone, optOut })
      return
    }
    known.name = this.#newer(name, known.name)
    known.country = country ?? known.country
    known.email = this.#newer(email, known.email)
    known.phone = this.#newer(phone, known.phone)
    known.optOut = optOut ?? known.optOut
  }

  /** Notes what a row of sales says of a product. */
  product(key: number, name: string | null, category: string | null): void {
    const known = this.#products.get(key)
    if (known === undefined) {
      this.#hold(this.#products, key, { name, category })
      return
    }
    known.name = this.#newer(name, known.name)
    known.category = this.#newer(category, known.category)
  }

  /** Notes all that a row of a list of customers says of one. */
  customerDetail(key: number, said: CustomerDetail): void {
    this.#hold(this.#customers, key, overwritten(this.#customers.get(key), said))
  }

  /** Notes all that a row of a list of products says of one. */
  productDetail(key: number, said: ProductDetail): void {
    this.#hold(this.#products, key, overwritten(this.#products.get(key), said))
  }

  /** Writes what is still held. */
  finish(): void {
    for (const [key, detail] of this.#customers) {
      const { name, country, email, phone, optOut, company, type, status, since } = detail
      const names = [name, country, email, phone, flagOf(optOut), company, type, status, since]
      this.#addCustomer.run(key, ...names.map((value) => this.#kept(value)))
    }
    for (const [key, detail] of this.#products) {
      const { name, category, unit, size, material, cost } = detail
      this.#addProduct.run(key, ...[name, category, unit, size, material, cost].map((value) => this.#kept(value)))
    }
    this.#customers.clear()
    this.#products.clear()
    this.characters = 0
  }

  #hold<T extends object>(held: Map<number, T>, key: number, detail: T): void {
    held.set(key, detail)
    for (const value of Object.values(detail)) if (typeof value === 'string') this.characters += value.length
    if (held.size >= MOST_HELD || this.characters >= MOST_HELD_CHARACTERS) this.finish()
  }

  #newer(text: string | null, known: string | null): string | null {
    if (text === null || text === known) return known
    // What it replaces goes on counting until the next part is written.
    this.characters += text.length
    return text
  }

  #kept(value: string | number | null = null): string | number | null {
    if (typeof value !== 'string' || value.length <= MOST_CHARACTERS) return value
    this.hasCut = true
    return value.slice(0, MOST_CHARACTERS)
  }
}

/** Adds what an import says of a customer or product to what it said of them before; what says nothing takes nothing away. */
function addingTo(whom: 'customer' | 'product', importId: number, columns: readonly string[]): string {
  return `INSERT INTO ${whom}_details (${whom}_id, import_id, ${columns.join(', ')})
    VALUES (?, ${importId}${', ?'.repeat(columns.length)})
    ON CONFLICT (${whom}_id, import_id) DO UPDATE SET ${columns.map((name) => `${name} = coalesce(excluded.${name}, ${name})`).join(', ')}`
}

/** What is said last wins; what says nothing takes nothing away. */
function overwritten<T extends object>(known: T | undefined, said: T): T {
  if (known === undefined) return said
  const all = { ...known, ...said }
  for (const key of Object.keys(said) as (keyof T)[]) if (said[key] === null) all[key] = known[key]
  return all
}

function flagOf(answer: boolean | null): 0 | 1 | null {
  return answer === null ? null : answer ? 1 : 0
}
