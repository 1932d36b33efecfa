import type { ColumnRole, Mapping } from '../../shared/model/import.ts'
import type { RefusalReason } from '../../shared/model/rows.ts'
import { LINE_KIND, type LineKind } from '../database/line-kind.ts'
import { cellText, idText } from './cell-text.ts'
import { currencyOfCell } from './currency-text.ts'
import { DAY, DateReader, parseClock } from './dates.ts'
import { multiplyScaled } from './decimal.ts'
import { decimalMarkOf } from './decimal-marks.ts'
import type { Header } from './find-header.ts'
import { momentCell } from './moment-cell.ts'
import {
  isCreditNumber,
  isNobody,
  isOnlyTotalLabel,
  isTotalLabel,
  saysCancelled,
  saysOptOut,
  saysRefund,
} from './row-words.ts'
import { scaledCell } from './scaled-cell.ts'
import { CELL, type Row } from './source.ts'

const ABSENT = -1

/**
 * Turns the rows of one sheet into lines. `parse` fills the fields for one row; they are overwritten by the next.
 * Amounts, prices and quantities are in ten-thousandths; `time` in wall-clock seconds.
 */
export class LineParser {
  kind: LineKind = LINE_KIND.sale
  customer: string | null = null
  /** The till's own number, or null where there is none. */
  order: string | null = null
  time = 0
  quantity: number | null = null
  price: number | null = null
  amount = 0
  product: string | null = null
  /** The currency that stands beside the amount; empty for none. */
  currency = ''
  /** Why the row is refused, or null when it is a line. */
  refusal: RefusalReason | null = null
  /** Whether a refused row says of itself that the sale was cancelled. */
  isCancelled = false
  /** Whether a given amount differs from quantity x price by more than half a percent. */
  disagrees = false

  readonly #at: Readonly<Record<ColumnRole, number>>
  readonly #header: Header
  readonly #dates: DateReader
  readonly #marks: Readonly<Record<'quantity' | 'price' | 'amount', '.' | ','>>
  /** Orders whose items come in a file of their own have no amount of their own. */
  readonly #isPriced: boolean

  constructor(mapping: Mapping, header: Header) {
    const columns = mapping.columns
    const at = (role: ColumnRole) => columns[role] ?? ABSENT
    this.#at = {
      customer: at('customer'),
      customerName: at('customerName'),
      order: at('order'),
      date: at('date'),
      time: at('time'),
      quantity: at('quantity'),
      price: at('price'),
      amount: at('amount'),
      product: at('product'),
      productName: at('productName'),
      category: at('category'),
      country: at('country'),
      store: at('store'),
      currency: at('currency'),
      status: at('status'),
      type: at('type'),
      email: at('email'),
      phone: at('phone'),
      optOut: at('optOut'),
      cost: at('cost'),
      orderCount: at('orderCount'),
      recencyDays: at('recencyDays'),
      company: at('company'),
      customerType: at('customerType'),
      customerStatus: at('customerStatus'),
      customerSince: at('customerSince'),
      unit: at('unit'),
      size: at('size'),
      material: at('material'),
    }
    this.#header = header
    this.#isPriced = columns.amount !== undefined || columns.price !== undefined
    this.#dates = new DateReader(mapping.dateOrder ?? 'dmy')
    this.#marks = {
      quantity: decimalMarkOf(mapping, 'quantity'),
      price: decimalMarkOf(mapping, 'price'),
      amount: decimalMarkOf(mapping, 'amount'),
    }
  }

  /** Reads one row into the fields. */
  parse(row: Row): void {
    this.customer = this.#readCustomer(row)
    this.order = this.#readId(row, this.#at.order)
    // A till that knows no code for a product still knows its name.
    this.product = this.#readId(row, this.#at.product) ?? this.#readId(row, this.#at.productName)
    this.time = this.#readTime(row)
    this.isCancelled = this.#readCancelled(row)
    this.disagrees = false
    this.refusal = Number.isNaN(this.time) ? this.#whyNoDate(row) : this.#isTotals() ? 'totals-row' : null
    if (this.refusal === null) this.refusal = this.#readMoney(row)
  }

  /** The text of a role's cell, trimmed; empty where the column is absent. */
  text(row: Row, role: ColumnRole): string {
    const at = this.#at[role]
    return at === ABSENT ? '' : cellText(row, at)
  }

  /** Whether the customer asked not to be written to; null where the row says nothing. */
  optOut(row: Row): boolean | null {
    const at = this.#at.optOut
    return at === ABSENT ? null : saysOptOut(cellText(row, at), this.#header.names[at] ?? '')
  }

  #readId(row: Row, at: number): string | null {
    if (at === ABSENT) return null
    const text = idText(row, at)
    return text === '' ? null : text
  }

  #readCustomer(row: Row): string | null {
    const id = this.#readId(row, this.#at.customer)
    return id === null || isNobody(id) ? null : id
  }

  #readTime(row: Row): number {
    const day = momentCell(row, this.#at.date, this.#dates)
    if (this.#at.time === ABSENT || Number.isNaN(day)) return day
    const clock = this.#readClock(row, this.#at.time)
    return clock === 0 ? day : day - (((day % DAY) + DAY) % DAY) + clock
  }

  /** Seconds since midnight; 0 where the cell tells no time. */
  #readClock(row: Row, at: number): number {
    if (at >= row.width) return 0
    const value = row.values[at]
    switch (row.kinds[at]) {
      case CELL.time:
      case CELL.date:
        return Math.floor((value as number) / 1000) % DAY
      case CELL.number:
        return Math.round((value as number) * DAY) % DAY
      case CELL.text:
        return parseClock(value as string) || 0
      default:
        return 0
    }
  }

  #readCancelled(row: Row): boolean {
    const at = this.#at.status
    if (at !== ABSENT && saysCancelled(cellText(row, at), this.#header.names[at] ?? '')) return true
    return this.#at.type !== ABSENT && saysCancelled(cellText(row, this.#at.type), '')
  }

  /** Some tills date their totals. A customer may be called Total, but then an order has a number. */
  #isTotals(): boolean {
    const { order, customer, product } = this
    if (order !== null) return isOnlyTotalLabel(order)
    return (customer !== null && isOnlyTotalLabel(customer)) || (product !== null && isOnlyTotalLabel(product))
  }

  #whyNoDate(row: Row): RefusalReason {
    const at = this.#at.date
    for (let index = 0; index < row.width; index++) {
      if (row.kinds[index] !== CELL.text) continue
      if (isTotalLabel((row.values[index] as string).trim())) return 'totals-row'
    }
    const text = cellText(row, at)
    if (text === '') return 'no-date'
    const name = this.#header.names[at] ?? ''
    // Where a header stands in two rows, either of them may be repeated.
    return name.startsWith(text) || name.endsWith(text) ? 'repeated-header' : 'unreadable-date'
  }

  #readMoney(row: Row): RefusalReason | null {
    this.currency = currencyOfCell(row, this.#at.amount === ABSENT ? this.#at.price : this.#at.amount)
    const quantity = scaledCell(row, this.#at.quantity, this.#marks.quantity)
    const price = scaledCell(row, this.#at.price, this.#marks.price)
    const given = scaledCell(row, this.#at.amount, this.#marks.amount)
    if (Number.isNaN(quantity) || Number.isNaN(price) || Number.isNaN(given)) return this.#unless('unreadable-number')
    const product = price === null ? null : multiplyScaled(quantity ?? 10_000, price)
    const amount = given ?? product
    if (amount === null && this.#isPriced) return this.#unless('no-amount')
    if (Number.isNaN(amount)) return this.#unless('amount-too-large')
    if (given !== null && product !== null && quantity !== null) this.disagrees = differ(given, product)
    this.quantity = quantity
    this.price = price
    this.amount = amount ?? 0
    return this.#classify(row)
  }

  #classify(row: Row): RefusalReason | null {
    if (this.isCancelled) {
      this.kind = LINE_KIND.cancelled
      return null
    }
    const isCredit =
      (this.order !== null && isCreditNumber(this.order)) ||
      (this.#at.type !== ABSENT && saysRefund(cellText(row, this.#at.type)))
    const isNegative = (this.quantity ?? 0) < 0 || this.amount < 0
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
