import { SECONDS_PER_DAY } from '../../../shared/format/wall-time.ts'
import type { Mapping } from '../../../shared/model/import.ts'
import { CELL, type Row } from '../read/source.ts'
import type { Header } from '../understand/find-header.ts'
import { keepRow } from '../understand/sample.ts'
import { idText } from '../values/cell-text.ts'
import { decimalMarkOf } from '../values/decimal-marks.ts'
import { isOnlyTotalLabel } from '../values/row-words.ts'
import { scaledCell } from '../values/scaled-cell.ts'
import type { RowShaper, RowSink } from './row-shaper.ts'
import { spreadTotal } from './spread-total.ts'

/** More orders than this are no count but a number of another kind. */
const MOST_ORDERS = 100_000

/**
 * Shapes a file that sums up each customer in a row: the row becomes as many orders as it counts, all on the last order's day,
 * and the revenue is spread over them. Recency, frequency and monetary are then what the file says.
 */
export class CustomerTotals implements RowShaper {
  readonly mapping: Mapping
  readonly #columns: Mapping['columns']
  readonly #given: Mapping
  readonly #first: number
  /** Days since 1970-01-01 that days of recency are counted back from. */
  readonly #today: number

  constructor(mapping: Mapping, header: Header, today: number) {
    this.#given = mapping
    this.#columns = mapping.columns
    this.#today = today
    this.#first = Math.max(header.names.length, ...Object.values(mapping.columns).map((column) => column + 1))
    const { orderCount: _, recencyDays, quantity: __, price: ___, ...columns } = mapping.columns
    this.mapping = {
      ...mapping,
      columns: {
        ...columns,
        order: this.#first,
        amount: this.#first + 1,
        date: columns.date ?? (recencyDays === undefined ? -1 : this.#first + 2),
      },
    }
  }

  add(raw: Row, sink: RowSink): void {
    const customer = idText(raw, this.#columns.customer ?? -1)
    if (isOnlyTotalLabel(customer)) {
      sink.setAside(raw, 'totals-row', 'invalid')
      return
    }
    const mark = decimalMarkOf(this.#given, 'orderCount')
    const orders = (scaledCell(raw, this.#columns.orderCount ?? -1, mark) ?? 0) / 10_000
    if (!Number.isInteger(orders) || orders < 0 || orders > MOST_ORDERS) {
      sink.setAside(raw, 'unreadable-number', 'invalid')
      return
    }
    if (orders === 0) {
      sink.setAside(raw, 'zero-quantity', 'invalid')
      return
    }
    const row = this.#widen(raw)
    const amount = scaledCell(raw, this.#columns.amount ?? -1, decimalMarkOf(this.#given, 'amount'))
    const parts = amount === null || Number.isNaN(amount) ? null : spreadTotal(amount, new Array(orders).fill(1))
    for (let order = 0; order < orders; order++) {
      // A number such as C17 would be a credit note's; with the customer before the count, orders of one lie side by side in the index.
      row.values[this.#first] = `#${customer} ${order + 1}`
      row.kinds[this.#first] = CELL.text
      if (parts !== null) {
        row.kinds[this.#first + 1] = CELL.number
        row.values[this.#first + 1] = (parts[order] as number) / 10_000
      } else if (amount !== null) {
        row.kinds[this.#first + 1] = CELL.error
      }
      if (order === 0) sink.add(row, raw)
      else sink.addExtra(row)
    }
  }

  finish(): void {}

  #widen(raw: Row): Row {
    const row = keepRow({ ...raw, width: Math.min(raw.width, this.#first) })
    const kinds = new Uint8Array(this.#first + 3)
    kinds.set(row.kinds)
    const days = scaledCell(raw, this.#columns.recencyDays ?? -1, '.')
    const values = [...row.values, ...new Array(kinds.length - row.values.length).fill(null)]
    if (days !== null && !Number.isNaN(days)) {
      kinds[this.#first + 2] = CELL.date
      values[this.#first + 2] = (this.#today - Math.round(days / 10_000)) * SECONDS_PER_DAY * 1000
    }
    return { number: raw.number, width: kinds.length, kinds, values }
  }
}
