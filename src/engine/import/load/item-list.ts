import type { ColumnRole, Mapping } from '../../../shared/model/import.ts'
import type { Database, Statement } from '../../database/open.ts'
import { ReferenceKeys } from '../../database/reference-keys.ts'
import { HashedText } from '../read/hashed-text.ts'
import { ContentHasher } from '../read/row-hash.ts'
import type { Row } from '../read/source.ts'
import { lineCost } from '../understand/cost-column.ts'
import type { Header } from '../understand/find-header.ts'
import { cellText, idText } from '../values/cell-text.ts'
import { multiplyScaled } from '../values/decimal.ts'
import { decimalMarkOf } from '../values/decimal-marks.ts'
import { isTotalLabel } from '../values/row-words.ts'
import { scaledCell } from '../values/scaled-cell.ts'
import { DetailStore } from './detail-store.ts'
import { SeenContent } from './seen-content.ts'
import { SEEN_ITEMS } from './seen-tables.ts'
import type { TableLedger } from './table-ledger.ts'

/** Loads the items of orders. They are kept whether their order is there or not, and join it by its number. */
export class ItemList {
  readonly #database: Database
  readonly #importId: number
  readonly #mapping: Mapping
  readonly #header: Header
  readonly #ledger: TableLedger
  readonly #products: ReferenceKeys
  readonly #details: DetailStore
  readonly #seen
  readonly #hasher = new ContentHasher()
  readonly #add: Statement

  constructor(database: Database, importId: number, mapping: Mapping, header: Header, ledger: TableLedger) {
    this.#database = database
    this.#importId = importId
    this.#mapping = mapping
    this.#header = header
    this.#ledger = ledger
    this.#details = new DetailStore(database, importId)
    this.#products = new ReferenceKeys(database, 'products')
    this.#seen = new SeenContent(database, SEEN_ITEMS)
    this.#add = database.prepare(
      `INSERT INTO order_items (import_id, row, order_number, product_id, quantity, price, amount, cost, content_hash)
        VALUES (${importId}, ?, ?, ?, ?, ?, ?, ?, ?)`,
    )
  }

  /** Takes in one row below the header. */
  add(row: Row): void {
    const { columns } = this.#mapping
    const order = idText(row, columns.order ?? -1)
    const name = this.#text(row, 'productName')
    const product = idText(row, columns.product ?? -1) || name || null
    if (order === '' || product === null) {
      this.#ledger.refuse(row, isTotalLabel(order) ? 'totals-row' : 'no-id')
      return
    }
    const quantity = this.#number(row, 'quantity')
    const price = this.#number(row, 'price')
    const given = this.#number(row, 'amount')
    const cost = lineCost(this.#number(row, 'cost'), quantity, this.#mapping, this.#header)
    if ([quantity, price, given, cost].some(Number.isNaN)) {
      this.#ledger.refuse(row, 'unreadable-number')
      return
    }
    const amount = given ?? (price === null ? null : multiplyScaled(quantity ?? 10_000, price))
    if (Number.isNaN(amount)) {
      this.#ledger.refuse(row, 'amount-too-large')
      return
    }
    const content = {
      order: new HashedText(order),
      customer: null,
      product: new HashedText(product),
      time: 0,
      quantity,
      price,
      amount: amount ?? 0,
    }
    const contentHash = this.#hasher.hash(content)
    if (this.#seen.take(contentHash, content, row.number)) {
      this.#ledger.skip()
      return
    }
    this.#ledger.take()
    const key = this.#products.keyOf(product)
    if (columns.productName !== undefined || columns.category !== undefined) {
      this.#details.productDetail(key, { name, category: this.#text(row, 'category') })
    }
    this.#add.run(row.number, order, key, quantity, price, amount, cost, contentHash)
  }

  /** Writes what was gathered. */
  finish(): void {
    this.#details.finish()
    this.#ledger.hasCut = this.#details.hasCut
    this.#seen.write(this.#database, this.#importId)
  }

  #number(row: Row, role: ColumnRole): number | null {
    return scaledCell(row, this.#mapping.columns[role] ?? -1, decimalMarkOf(this.#mapping, role))
  }

  #text(row: Row, role: ColumnRole): string | null {
    const at = this.#mapping.columns[role]
    return (at === undefined ? '' : cellText(row, at)) || null
  }
}
