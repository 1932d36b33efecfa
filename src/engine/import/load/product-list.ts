import type { ColumnRole, Mapping } from '../../../shared/model/import.ts'
import type { Database } from '../../database/open.ts'
import { ReferenceKeys } from '../../database/reference-keys.ts'
import type { Row } from '../read/source.ts'
import { cellText, idText } from '../values/cell-text.ts'
import { decimalMarkOf } from '../values/decimal-marks.ts'
import { scaledCell } from '../values/scaled-cell.ts'
import { DetailStore } from './detail-store.ts'
import type { TableLedger } from './table-ledger.ts'

/** Loads a list of products: what they are, and what a piece costs the shop. Sales that name them may come before or after. */
export class ProductList {
  readonly #mapping: Mapping
  readonly #ledger: TableLedger
  readonly #products: ReferenceKeys
  readonly #details: DetailStore

  constructor(database: Database, importId: number, mapping: Mapping, ledger: TableLedger) {
    this.#mapping = mapping
    this.#ledger = ledger
    this.#details = new DetailStore(database, importId)
    this.#products = new ReferenceKeys(database, 'products')
  }

  /** Takes in one row below the header. */
  add(row: Row): void {
    const { product, productName, cost } = this.#mapping.columns
    // A list without either is no list of products.
    const id = idText(row, (product ?? productName) as number)
    if (id === '') {
      this.#ledger.refuse(row, 'no-id')
      return
    }
    const given = scaledCell(row, cost ?? -1, decimalMarkOf(this.#mapping, 'cost'))
    if (Number.isNaN(given)) {
      this.#ledger.refuse(row, 'unreadable-number')
      return
    }
    this.#ledger.take()
    this.#details.productDetail(this.#products.keyOf(id), {
      name: this.#text(row, 'productName'),
      category: this.#text(row, 'category'),
      unit: this.#text(row, 'unit'),
      size: this.#text(row, 'size'),
      material: this.#text(row, 'material'),
      cost: given,
    })
  }

  /** Writes what was gathered. */
  finish(): void {
    this.#details.finish()
    this.#ledger.hasCut = this.#details.hasCut
  }

  #text(row: Row, role: ColumnRole): string | null {
    const at = this.#mapping.columns[role]
    return (at === undefined ? '' : cellText(row, at)) || null
  }
}
