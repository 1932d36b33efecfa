import type { ColumnRole, Mapping } from '../../../shared/model/import.ts'
import type { Database } from '../../database/open.ts'
import { ReferenceKeys } from '../../database/reference-keys.ts'
import type { Row } from '../read/source.ts'
import type { Header } from '../understand/find-header.ts'
import { cellText, idText } from '../values/cell-text.ts'
import { DateReader } from '../values/dates.ts'
import { momentCell } from '../values/moment-cell.ts'
import { isNobody, saysOptOut } from '../values/row-words.ts'
import { DetailStore } from './detail-store.ts'
import type { TableLedger } from './table-ledger.ts'

/** Loads a list of customers: who they are, no sales. Sales that name them may come before or after. */
export class CustomerList {
  readonly #columns: Mapping['columns']
  readonly #header: Header
  readonly #ledger: TableLedger
  readonly #customers: ReferenceKeys
  readonly #countries: ReferenceKeys
  readonly #dates: DateReader
  readonly #details: DetailStore

  constructor(database: Database, importId: number, mapping: Mapping, header: Header, ledger: TableLedger) {
    this.#header = header
    this.#columns = mapping.columns
    this.#ledger = ledger
    this.#details = new DetailStore(database, importId)
    this.#dates = new DateReader(mapping.dateOrder ?? 'dmy')
    this.#customers = new ReferenceKeys(database, 'customers')
    this.#countries = new ReferenceKeys(database, 'countries')
  }

  /** Takes in one row below the header. */
  add(row: Row): void {
    const { customer, optOut } = this.#columns
    const id = customer === undefined ? '' : idText(row, customer)
    if (id === '' || isNobody(id)) {
      this.#ledger.refuse(row, 'no-id')
      return
    }
    this.#ledger.take()
    const land = this.#text(row, 'country')
    this.#details.customerDetail(this.#customers.keyOf(id), {
      name: this.#text(row, 'customerName'),
      country: land === null ? null : this.#countries.keyOf(land),
      email: this.#text(row, 'email'),
      phone: this.#text(row, 'phone'),
      optOut: optOut === undefined ? null : saysOptOut(cellText(row, optOut), this.#header.names[optOut] ?? ''),
      company: this.#text(row, 'company'),
      type: this.#text(row, 'customerType'),
      status: this.#text(row, 'customerStatus'),
      since: this.#since(row),
    })
  }

  /** Writes what was gathered. */
  finish(): void {
    this.#details.finish()
    this.#ledger.hasCut = this.#details.hasCut
  }

  #text(row: Row, role: ColumnRole): string | null {
    const at = this.#columns[role]
    return (at === undefined ? '' : cellText(row, at)) || null
  }

  /** A day that cannot be read is no reason to leave the customer out. */
  #since(row: Row): number | null {
    const seconds = momentCell(row, this.#columns.customerSince ?? -1, this.#dates)
    return Number.isNaN(seconds) ? null : seconds
  }
}
