import { SECONDS_PER_DAY } from '../../../shared/format/wall-time.ts'
import type { SaleSense } from '../../../shared/model/answers.ts'
import type { Mapping } from '../../../shared/model/import.ts'
import type { RefusalReason } from '../../../shared/model/rows.ts'
import { LINE_KIND, type LineKind } from '../../sales/line-kind.ts'
import { CELL, type Row } from '../read/source.ts'
import type { Header } from '../understand/find-header.ts'
import type { Reading } from '../understand/reading.ts'
import { cellText } from '../values/cell-text.ts'
import { multiplyScaled } from '../values/decimal.ts'
import { decimalMarkOf } from '../values/decimal-marks.ts'
import type { Named } from '../values/named.ts'
import { noProductOf } from '../values/no-product.ts'
import { isCreditNumber, isTotalLabel } from '../values/row-words.ts'
import { isUnsetDate, LAST_FIRST_DAY } from '../values/unset-dates.ts'
import { discounted } from './discounted.ts'
import { LineCells } from './line-cells.ts'

const AFTER_FIRST_DAYS = (LAST_FIRST_DAY + 1) * SECONDS_PER_DAY

/**
 * Turns the rows of one sheet into lines. `parse` fills the fields for one row; they are overwritten by the next.
 * Amounts, prices and quantities are in ten-thousandths; `time` in wall-clock seconds.
 */
export class LineParser {
  /** What the cells of a row say. */
  readonly cells: LineCells
  kind: LineKind = LINE_KIND.sale
  customer: Named | null = null
  /** The till's own number, or null where there is none. */
  order: Named | null = null
  time = 0
  quantity: number | null = null
  price: number | null = null
  amount = 0
  product: Named | null = null
  /** Why the row is refused, or null when it is a line. */
  refusal: RefusalReason | null = null
  /** Whether a refused row says of itself that the sale was cancelled. */
  isCancelled = false
  /** Whether the row takes back another one of its order, which then never happened. */
  isReversal = false
  /** Whether a given amount differs from quantity x price by more than half a percent. */
  disagrees = false

  #sense: SaleSense = 'sale'
  readonly #reading: Reading
  readonly #mark: '.' | ','
  readonly #header: Header
  readonly #date: number
  readonly #latest: number
  /** Orders whose items come in a file of their own have no amount of their own. */
  readonly #isPriced: boolean

  constructor(mapping: Mapping, header: Header, reading: Reading) {
    this.cells = new LineCells(mapping, header, reading)
    this.#header = header
    this.#reading = reading
    this.#mark = decimalMarkOf(mapping, 'price')
    this.#latest = reading.latest ?? Number.POSITIVE_INFINITY
    this.#date = mapping.columns.date ?? -1
    this.#isPriced = (mapping.columns.amount ?? mapping.columns.price) !== undefined
  }

  /** Whether a refused row holds no sale at all: a totals row, or the header once more. */
  get isOfNoSale(): boolean {
    return this.refusal === 'totals-row' || this.refusal === 'repeated-header'
  }

  /** Reads one row into the fields. */
  parse(row: Row): void {
    const { cells } = this
    this.customer = cells.customerOf(row)
    this.order = cells.order.of(row)
    this.product = cells.product(row)
    this.time = cells.time(row)
    const sense = cells.senses.of(row)
    this.#sense = sense
    this.isCancelled = sense === 'cancelled'
    this.isReversal = sense === 'return' && cells.senses.isReversal
    this.disagrees = false
    this.refusal = Number.isNaN(this.time)
      ? this.#whyNoDate(row)
      : this.#isTotals()
        ? 'totals-row'
        : this.#isUnset()
          ? 'no-date'
          : sense === 'ignore'
            ? 'not-a-sale'
            : this.time > this.#latest
              ? 'future-date'
              : null
    if (this.refusal === null) this.refusal = this.#readMoney(row)
  }

  /** Whether the date is the first one of a calendar, which stands for none; hardly any row is so old. */
  #isUnset(): boolean {
    return this.time < AFTER_FIRST_DAYS && this.#reading.unsetDays.has(Math.floor(this.time / SECONDS_PER_DAY))
  }

  /** Some tills date their totals. A customer may be called Total, but then an order has a number. */
  #isTotals(): boolean {
    const { order, customer, product } = this
    if (order !== null) return order.isTotal
    return (customer?.isTotal ?? false) || (product?.isTotal ?? false)
  }

  #whyNoDate(row: Row): RefusalReason {
    for (let index = 0; index < row.width; index++) {
      if (row.kinds[index] !== CELL.text) continue
      if (isTotalLabel((row.values[index] as string).trim())) return 'totals-row'
    }
    const text = cellText(row, this.#date)
    if (text === '' || isUnsetDate(text)) return 'no-date'
    const name = this.#header.names[this.#date] ?? ''
    // Where a header stands in two rows, either of them may be repeated.
    return name.startsWith(text) || name.endsWith(text) ? 'repeated-header' : 'unreadable-date'
  }

  #readMoney(row: Row): RefusalReason | null {
    const { isAmountIgnored, isPriceOfLine, discount } = this.#reading
    const quantity = this.cells.quantity.of(row)
    const price = this.cells.price.of(row)
    const given = isAmountIgnored ? null : this.cells.amount.of(row)
    if (Number.isNaN(quantity) || Number.isNaN(price) || Number.isNaN(given)) return this.#unless('unreadable-number')
    const full = price === null ? null : isPriceOfLine ? price : multiplyScaled(quantity ?? 10_000, price)
    const product = full === null || discount === null ? full : discounted(full, row, discount, this.#mark)
    const amount = given ?? product
    if (amount === null && this.#isPriced) return this.#unless('no-amount')
    if (Number.isNaN(amount)) return this.#unless('amount-too-large')
    if (given !== null && product !== null && quantity !== null) this.disagrees = differ(given, product)
    this.quantity = quantity
    this.price = isPriceOfLine ? null : price
    this.amount = amount ?? 0
    return this.#classify(given)
  }

  #classify(given: number | null): RefusalReason | null {
    if (this.isCancelled) {
      this.kind = LINE_KIND.cancelled
      return null
    }
    const isCredit =
      (this.order !== null && this.#reading.hasCreditNumbers && isCreditNumber(this.order.text)) ||
      this.#sense === 'return'
    const isNegative = (this.quantity ?? 0) < 0 || this.amount < 0
    if (this.#isMoneyAlone(given, isCredit)) {
      this.quantity = null
      this.price = null
    }
    if (this.quantity === 0) return 'zero-quantity'
    if (this.price !== null && this.price <= 0) return 'price-not-positive'
    if (isCredit || isNegative) {
      this.kind = isCredit ? LINE_KIND.creditNote : LINE_KIND.return
      this.amount = -Math.abs(this.amount)
      return null
    }
    this.kind = LINE_KIND.sale
    return this.amount > 0 || !this.#isPriced ? null : 'amount-not-positive'
  }

  /** Whether no piece comes back but money: a discount on a line of its own, or what was given back for a damage. */
  #isMoneyAlone(given: number | null, isCredit: boolean): boolean {
    const { quantity, price, product } = this
    if (quantity === 0) return (given ?? 0) < 0 || (isCredit && (given ?? 0) > 0)
    const isLess = price !== null && price < 0 && (quantity === null || quantity > 0)
    return isLess && (given === null ? product !== null && noProductOf(product.text)?.reason === 'discount' : given < 0)
  }

  /** A cancelled sale needs no readable amount: it counts in no measure. */
  #unless(reason: RefusalReason): RefusalReason | null {
    if (!this.isCancelled) return reason
    this.kind = LINE_KIND.cancelled
    this.quantity = null
    this.price = null
    this.amount = 0
    return null
  }
}

function differ(given: number, product: number): boolean {
  return Math.abs(Math.abs(given) - Math.abs(product)) > Math.max(100, Math.abs(product) * 0.005)
}
