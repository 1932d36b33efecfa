import type { Mapping } from '../../shared/model/import.ts'
import type { Database } from '../database/open.ts'
import { ReferenceKeys } from '../database/reference-keys.ts'
import { cellText, idText } from './cell-text.ts'
import { DetailStore } from './detail-store.ts'
import type { Header } from './find-header.ts'
import { isNobody, saysOptOut } from './row-words.ts'
import type { Row } from './source.ts'

/** Loads a list of customers: who they are, no sales. Sales that name them may come before or after. */
export class CustomerList {
  /** Rows that named a customer, and rows that did not. */
  readonly counts = { customers: 0, nobody: 0 }
  readonly #database: Database
  readonly #importId: number
  readonly #columns: Mapping['columns']
  readonly #header: Header
  readonly #customers: ReferenceKeys
  readonly #countries: ReferenceKeys
  readonly #details = new DetailStore()

  constructor(database: Database, importId: number, mapping: Mapping, header: Header) {
    this.#header = header
    this.#database = database
    this.#importId = importId
    this.#columns = mapping.columns
    this.#customers = new ReferenceKeys(database, 'customers')
    this.#countries = new ReferenceKeys(database, 'countries')
  }

  /** Takes in one row below the header. */
  add(row: Row): void {
    const { customer, customerName, country, email, phone, optOut } = this.#columns
    const id = customer === undefined ? '' : idText(row, customer)
    if (id === '' || isNobody(id)) {
      this.counts.nobody++
      return
    }
    this.counts.customers++
    const text = (at: number | undefined) => (at === undefined ? '' : cellText(row, at))
    const land = text(country)
    this.#details.customer(this.#customers.keyOf(id), {
      name: text(customerName) || null,
      country: land === '' ? null : this.#countries.keyOf(land),
      email: text(email) || null,
      phone: text(phone) || null,
      optOut: optOut === undefined ? null : saysOptOut(cellText(row, optOut), this.#header.names[optOut] ?? ''),
    })
  }

  /** Writes what was gathered. */
  finish(): void {
    this.#details.write(this.#database, this.#importId)
  }
}
