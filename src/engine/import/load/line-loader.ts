import { dayOfTime, SECONDS_PER_DAY } from '../../../shared/format/wall-time.ts'
import type { CountedValue } from '../../../shared/model/answers.ts'
import type { Mapping } from '../../../shared/model/import.ts'
import type { RefusalReason } from '../../../shared/model/rows.ts'
import type { Database, Statement } from '../../database/open.ts'
import { OrderKeys } from '../../database/order-keys.ts'
import { ReferenceKeys } from '../../database/reference-keys.ts'
import { ContentHasher, RowHasher, safeInteger } from '../read/row-hash.ts'
import type { Hash, Row } from '../read/source.ts'
import type { Header } from '../understand/find-header.ts'
import type { Reading } from '../understand/reading.ts'
import type { Named } from '../values/named.ts'
import { type ChangedOrders, NOTHING, settleChangedOrders } from './changed-orders.ts'
import { CostStore } from './cost-store.ts'
import { DetailStore } from './detail-store.ts'
import { keptCells } from './kept-cells.ts'
import { LineParser } from './line-parser.ts'
import { LineTallies } from './line-tallies.ts'
import { LineWriter } from './line-writer.ts'
import { OtherMarks } from './other-marks.ts'
import { NOWHERE, RepeatedRows } from './repeated-rows.ts'
import { cancelReversed } from './reversed-orders.ts'
import { SeenContent } from './seen-content.ts'
import { SEEN_LINES, SEEN_REFUSED } from './seen-tables.ts'
import { takesShorter } from './shorter-orders.ts'
import type { LaterRows } from './watches/later-rows.ts'

/** What an import counted on its way; the classes that depend on settings are counted from the lines later. */
export interface LoadCounts {
  read: number
  alreadyImported: number
  alreadyImportedDuplicates: number
  lines: number
  disagreeing: number
  /** Lines that are no rows of their own. */
  extra: number
  unreadableDates: number
}

const NOTHING_SAID = { name: null, country: null, email: null, phone: null, optOut: null }

/** Loads the rows of one sheet into the workspace. Lives inside the import's transaction. */
export class LineLoader {
  readonly counts: LoadCounts = {
    read: 0,
    alreadyImported: 0,
    alreadyImportedDuplicates: 0,
    lines: 0,
    disagreeing: 0,
    extra: 0,
    unreadableDates: 0,
  }
  /** The first date that could not be read, to show in a message. */
  firstUnreadableDate: { text: string; row: number } | null = null
  readonly currencies = new Set<string>()
  readonly otherMarks: OtherMarks
  /** What the import said anew of orders that were there; known at its end. */
  changed: ChangedOrders = NOTHING
  /** Orders that rows of their own take back as a whole; known at the end. */
  reversed = 0

  readonly #importId: number
  readonly #parser: LineParser
  /** Order numbers start again each day. */
  readonly #isOrderOfDay: boolean
  readonly #takesShorter: boolean
  readonly #saysOfCustomers: boolean
  readonly #saysWhatCustomersAre: boolean
  readonly #saysOfProducts: boolean
  readonly #customers: ReferenceKeys
  readonly #products: ReferenceKeys
  readonly #countries: ReferenceKeys
  readonly #stores: ReferenceKeys
  readonly #orders: OrderKeys
  readonly #details: DetailStore
  readonly #costs: CostStore | null
  readonly #repeated: RepeatedRows
  readonly #seenLines
  readonly #seenRefused
  readonly #rowHasher = new RowHasher()
  readonly #contentHasher = new ContentHasher()
  readonly #tallies = new LineTallies()
  readonly #lines: LineWriter
  readonly #addRefused: Statement
  readonly #addFreeVisit: Statement
  /** Lines have the ids after those that were there, in the order they are added. */
  readonly #lastIdBefore: number
  readonly #lastOrderBefore: number
  /** Orders with a row that takes back another one of theirs. */
  readonly #reversed = new Set<number>()
  readonly #database: Database
  readonly #later: LaterRows | null

  /** `later` holds the rows against what they were taken for; `remembered` is how many rows are remembered, to find repeated ones; more of them take longer. */
  constructor(
    database: Database,
    importId: number,
    mapping: Mapping,
    header: Header,
    reading: Reading,
    later: LaterRows | null,
    remembered?: number,
  ) {
    this.#database = database
    this.#later = later
    this.#importId = importId
    this.#parser = new LineParser(mapping, header, reading)
    this.otherMarks = new OtherMarks(mapping)
    this.#isOrderOfDay = reading.isOrderOfDay
    this.#takesShorter = takesShorter(mapping)
    const { customerName, country, email, phone, optOut, productName, category } = mapping.columns
    const { company, customerType, customerStatus } = mapping.columns
    this.#saysWhatCustomersAre = (company ?? customerType ?? customerStatus) !== undefined
    this.#saysOfCustomers = (customerName ?? country ?? email ?? phone ?? optOut) !== undefined
    this.#saysOfProducts = (productName ?? category) !== undefined
    this.#details = new DetailStore(database, importId)
    this.#customers = new ReferenceKeys(database, 'customers')
    this.#products = new ReferenceKeys(database, 'products')
    this.#countries = new ReferenceKeys(database, 'countries')
    this.#stores = new ReferenceKeys(database, 'stores')
    this.#orders = new OrderKeys(database)
    this.#costs = mapping.columns.cost === undefined ? null : new CostStore(database, importId, mapping, header)
    this.#seenLines = new SeenContent(database, SEEN_LINES)
    this.#seenRefused = new SeenContent(database, SEEN_REFUSED)
    this.#repeated = new RepeatedRows(database, remembered)
    this.#lines = new LineWriter(database, importId)
    this.#lastIdBefore = database.prepare('SELECT coalesce(max(id), 0) FROM lines').pluck().get() as number
    this.#lastOrderBefore = database.prepare('SELECT coalesce(max(id), 0) FROM orders').pluck().get() as number
    this.#addRefused = database.prepare(
      `INSERT INTO refused (import_id, row, reason, is_duplicate, counts_as, content_hash, cells)
        VALUES (${importId}, ?, ?, ?, ?, ?, ?)`,
    )
    this.#addFreeVisit = database.prepare(`INSERT OR IGNORE INTO free_visits VALUES (${importId}, ?, ?)`)
  }

  /** How many rows named their customer in another column than the usual one. */
  get otherCustomers(): readonly { readonly column: string; readonly rows: number }[] {
    return this.#parser.cells.otherCustomers
  }

  /** What the values of the columns about sales counted as. */
  get countedValues(): readonly CountedValue[] {
    return this.#parser.cells.senses.counted
  }

  /** Whether a name or another detail was longer than what is kept of one. */
  get hasCut(): boolean {
    return this.#details.hasCut
  }

  /** Takes in one row below the header; `raw` is the row as the file has it, where `row` was made of it. */
  add(row: Row, raw: Row = row): void {
    const { counts } = this
    const parser = this.#parser
    counts.read++
    const hash = raw.hash ?? this.#rowHasher.hash(raw)
    const isDuplicate = this.#repeated.meet(hash)
    parser.parse(row)
    this.#later?.look(raw, parser)
    if (parser.refusal !== null) {
      this.#refuse(row, raw, isDuplicate, hash)
      return
    }
    const contentHash = this.#contentHasher.hash(parser)
    if (this.#seenLines.take(contentHash, parser, row.number)) {
      this.#skip(isDuplicate)
      return
    }
    if (parser.disagrees) counts.disagreeing++
    counts.lines++
    this.#insert(row, isDuplicate, contentHash)
    this.#repeated.went(this.#lastIdBefore + counts.lines + counts.extra)
  }

  /** Takes in a line that is no row of its own, such as money given back that stands on the row of its sale. */
  addExtra(row: Row): void {
    const parser = this.#parser
    parser.parse(row)
    if (parser.refusal !== null || parser.isCancelled) return
    const contentHash = this.#contentHasher.hash(parser)
    if (this.#seenLines.take(contentHash, parser, row.number)) return
    this.counts.extra++
    this.#insert(row, 0, contentHash, 0)
  }

  /** Sets aside a row that is not to be parsed, with its reason. */
  setAside(raw: Row, reason: RefusalReason, countsAs: 'invalid' | 'cancelled'): void {
    this.counts.read++
    const hash = raw.hash ?? this.#rowHasher.hash(raw)
    const isDuplicate = this.#repeated.meet(hash)
    const contentHash = safeInteger(hash)
    if (this.#seenRefused.take(contentHash, raw, raw.number)) this.#skip(isDuplicate)
    else this.#keepRefused(raw, reason, isDuplicate, countsAs, contentHash)
  }

  /** Writes what was gathered beside the lines. */
  finish(): void {
    this.#lines.finish()
    const { lines, nowhere } = this.#repeated.settle()
    for (const each of lines) this.#tallies.moveRepeated(each)
    this.counts.alreadyImportedDuplicates += nowhere
    this.#details.finish()
    this.#tallies.write(this.#database, this.#importId)
    this.#seenLines.write(this.#database, this.#importId)
    this.reversed = cancelReversed(this.#database, this.#importId, this.#reversed)
    this.changed = this.#settleChanged()
    this.#seenRefused.write(this.#database, this.#importId)
  }

  #settleChanged(): ChangedOrders {
    const before = {
      lastLine: this.#lastIdBefore,
      lastOrder: this.#lastOrderBefore,
      found: this.#seenLines.found(),
    }
    const changed = settleChangedOrders(this.#database, this.#importId, before, this.#takesShorter)
    this.counts.lines -= changed.outdated
    this.counts.alreadyImported += changed.outdated
    this.counts.alreadyImportedDuplicates += changed.outdatedDuplicates
    return changed
  }

  #insert(row: Row, isDuplicate: number, contentHash: number, rows = 1): void {
    const parser = this.#parser
    const { cells } = parser
    const country = keyOrNull(this.#countries, cells.country.of(row))
    const store = keyOrNull(this.#stores, cells.store.of(row))
    const currency = cells.currency.of(row)
    if (currency !== '') this.currencies.add(currency)
    const customer = keyOrNull(this.#customers, parser.customer)
    const product = keyOrNull(this.#products, parser.product)
    const number = this.#orderNumber()
    const order = number === null ? null : this.#orders.keyOf(number, store, country)
    if (parser.isReversal && order !== null) this.#reversed.add(order)
    if (customer !== null && this.#saysOfCustomers) {
      this.#details.customer(
        customer,
        cells.text(row, 'customerName') || null,
        country,
        cells.text(row, 'email') || null,
        cells.text(row, 'phone') || null,
        cells.optOut.of(row),
      )
    }
    if (customer !== null && this.#saysWhatCustomersAre) {
      this.#details.customerDetail(customer, {
        ...NOTHING_SAID,
        company: cells.text(row, 'company') || null,
        type: cells.text(row, 'customerType') || null,
        status: cells.text(row, 'customerStatus') || null,
      })
    }
    if (rows > 0) this.#costs?.add(row, parser.kind, parser.quantity)
    if (product !== null && this.#saysOfProducts) {
      this.#details.product(product, cells.text(row, 'productName') || null, cells.text(row, 'category') || null)
    }
    cells.senses.count(parser.amount)
    this.#tallies.add(parser.kind, customer === null, isDuplicate, parser.time, parser.amount, rows)
    this.#lines.add(row.number, parser, isDuplicate, customer, order, product, contentHash)
  }

  #orderNumber(): string | null {
    const { order, customer, time } = this.#parser
    if (order === null) return ownOrderNumber(customer, time)
    return this.#isOrderOfDay ? `${order.text} @${Math.floor(time / SECONDS_PER_DAY)}` : order.text
  }

  #refuse(row: Row, raw: Row, isDuplicate: number, hash: Hash): void {
    const parser = this.#parser
    const reason = parser.refusal as RefusalReason
    const { isOfNoSale } = parser
    if (!isOfNoSale) parser.cells.senses.count(0)
    const contentHash = safeInteger(hash)
    if (!isOfNoSale && this.#seenRefused.take(contentHash, raw, raw.number)) {
      this.#skip(isDuplicate)
      return
    }
    if (reason === 'unreadable-date') {
      this.counts.unreadableDates++
      this.firstUnreadableDate ??= { text: parser.cells.text(row, 'date'), row: row.number }
    }
    if (reason === 'unreadable-number') this.otherMarks.look(row)
    if (reason === 'amount-not-positive' && parser.customer !== null) {
      this.#addFreeVisit.run(parser.customer.text, dayOfTime(parser.time))
    }
    const countsAs = isOfNoSale || parser.customer !== null ? 'invalid' : 'withoutCustomer'
    const counted = countsAs === 'invalid' && parser.isCancelled && !isOfNoSale ? 'cancelled' : countsAs
    this.#keepRefused(raw, reason, isDuplicate, counted, contentHash)
  }

  #keepRefused(raw: Row, reason: RefusalReason, isDuplicate: number, countsAs: string, contentHash: number): void {
    const cells = keptCells(raw)
    const added = this.#addRefused.run(raw.number, reason, isDuplicate, countsAs, contentHash, JSON.stringify(cells))
    this.#repeated.went(-Number(added.lastInsertRowid))
  }

  /** Counts a row that an earlier import brought. */
  #skip(isDuplicate: number): void {
    this.counts.alreadyImported++
    this.counts.alreadyImportedDuplicates += isDuplicate
    this.#repeated.went(NOWHERE)
  }
}

function keyOrNull(keys: ReferenceKeys, named: Named | null): number | null {
  if (named === null) return null
  named.key ??= keys.keyOf(named.text)
  return named.key
}

/** Where the till gives no number, a customer's day is an order. */
function ownOrderNumber(customer: Named | null, time: number): string | null {
  return customer === null ? null : `${customer.text} @${Math.floor(time / SECONDS_PER_DAY)}`
}
