import { SECONDS_PER_DAY } from '../../../shared/format/wall-time.ts'
import type { ColumnRole, Mapping } from '../../../shared/model/import.ts'
import { CELL, type Row } from '../read/source.ts'
import type { Header } from '../understand/find-header.ts'
import type { Reading } from '../understand/reading.ts'
import { CellMemo } from '../values/cell-memo.ts'
import { cellText, idText } from '../values/cell-text.ts'
import { currencyOfCell } from '../values/currency-text.ts'
import { DateReader, parseClock } from '../values/dates.ts'
import { decimalMarkOf } from '../values/decimal-marks.ts'
import { boundedId } from '../values/long-texts.ts'
import { momentCell } from '../values/moment-cell.ts'
import { Named } from '../values/named.ts'
import { NamedCells } from '../values/named-cells.ts'
import { isNobody, saysOptOut } from '../values/row-words.ts'
import { scaledCell } from '../values/scaled-cell.ts'
import { SaleSenses } from './sale-senses.ts'

const ABSENT = -1

/**
 * What the cells of a sales row say, by their roles. Quantities, prices and amounts are in ten-thousandths, null where there is
 * none and NaN where it cannot be read.
 */
export class LineCells {
  readonly order: NamedCells
  readonly country: CellMemo<Named | null>
  readonly store: CellMemo<Named | null>
  readonly quantity: CellMemo<number | null>
  readonly price: CellMemo<number | null>
  readonly amount: CellMemo<number | null>
  /** The currency's code or sign, in capitals, of its own column or from beside the amount; empty for none. */
  readonly currency: CellMemo<string>
  /** Whether the customer asked not to be written to; null where the row says nothing. */
  readonly optOut: CellMemo<boolean | null>
  /** What the columns about the sale say of it. */
  readonly senses: SaleSenses
  readonly #columns: Mapping['columns']
  readonly #customers: { readonly of: (row: Row) => Named | null; readonly column: string; rows: number }[]
  readonly #product: NamedCells
  readonly #productName: NamedCells
  readonly #moment: CellMemo<number>
  readonly #clock: CellMemo<number>

  constructor(mapping: Mapping, header: Header, reading: Reading) {
    const { columns } = mapping
    const memo = <T>(role: ColumnRole, make: (row: Row, at: number) => T) => new CellMemo(columns[role] ?? ABSENT, make)
    const named = (role: ColumnRole) => new NamedCells(columns[role] ?? ABSENT, namedOrNull)
    const place = (role: ColumnRole) => memo(role, (row, at) => namedOrNull(boundedId(cellText(row, at))))
    const says = <T>(role: ColumnRole, meaning: (text: string, header: string) => T) =>
      memo(role, (row, at) => meaning(cellText(row, at), header.names[at] ?? ''))
    const scaled = (role: ColumnRole) => {
      const mark = decimalMarkOf(mapping, role)
      return memo(role, (row, at) => scaledCell(row, at, mark))
    }
    const dates = new DateReader(mapping.dateOrder ?? 'dmy')
    this.#columns = columns
    this.order = named('order')
    const customers = columns.customer === undefined ? [] : [columns.customer, ...reading.customers]
    this.#customers = customers.map((at) => {
      const cells = new NamedCells(at, (text) => somebodyOrNull(text, reading.nobodies))
      return { of: (row: Row) => cells.of(row), column: header.names[at] ?? '', rows: 0 }
    })
    if (reading.nameParts !== null && columns.customer !== undefined) {
      const parts = reading.nameParts
      this.#customers.push({
        of: (row) => somebodyOrNull(joined(parts.map((at) => idText(row, at))), reading.nobodies),
        column: joined(parts.map((at) => header.names[at] ?? '')),
        rows: 0,
      })
    }
    this.country = place('country')
    this.store = place('store')
    this.quantity = scaled('quantity')
    this.price = scaled('price')
    this.amount = scaled('amount')
    this.currency =
      columns.currency === undefined
        ? new CellMemo(columns.amount ?? columns.price ?? ABSENT, currencyOfCell)
        : says('currency', (text) => text.toUpperCase())
    this.optOut = says('optOut', saysOptOut)
    this.senses = new SaleSenses(header, reading)
    this.#product = named('product')
    this.#productName = named('productName')
    this.#moment = memo('date', (row, at) => momentCell(row, at, dates, reading.isDateSwapped))
    this.#clock = memo('time', clockIn)
  }

  /** The text of a role's cell, trimmed; empty where the column is absent. */
  text(row: Row, role: ColumnRole): string {
    const at = this.#columns[role]
    return at === undefined ? '' : cellText(row, at)
  }

  /** The customer, of the first column that names one; null for nobody, as tills write it. */
  customerOf(row: Row): Named | null {
    for (const each of this.#customers) {
      const named = each.of(row)
      if (named === null) continue
      each.rows++
      return named
    }
    return null
  }

  /** How many rows named their customer in another column than the usual one, by the column's header. */
  get otherCustomers(): readonly { readonly column: string; readonly rows: number }[] {
    return this.#customers.slice(1).filter(({ rows }) => rows > 0)
  }

  /** A till that knows no code for a product still knows its name. */
  product(row: Row): Named | null {
    return this.#product.of(row) ?? this.#productName.of(row)
  }

  /** Wall-clock seconds, of the date with the time of day that may stand beside it; NaN where there is no date. */
  time(row: Row): number {
    const moment = this.#moment.of(row)
    if (this.#columns.time === undefined || Number.isNaN(moment)) return moment
    const clock = this.#clock.of(row)
    return clock === 0 ? moment : moment - (((moment % SECONDS_PER_DAY) + SECONDS_PER_DAY) % SECONDS_PER_DAY) + clock
  }
}

function joined(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(' ')
}

function namedOrNull(text: string): Named | null {
  return text === '' ? null : new Named(text)
}

function somebodyOrNull(text: string, nobodies: ReadonlySet<string>): Named | null {
  return isNobody(text) || (nobodies.size > 0 && nobodies.has(text.toLowerCase())) ? null : namedOrNull(text)
}

/** Seconds since midnight; 0 where the cell tells no time. */
function clockIn(row: Row, at: number): number {
  if (at < 0 || at >= row.width) return 0
  const value = row.values[at]
  switch (row.kinds[at]) {
    case CELL.time:
    case CELL.date:
      return Math.floor((value as number) / 1000) % SECONDS_PER_DAY
    case CELL.number:
      return Math.round((value as number) * SECONDS_PER_DAY) % SECONDS_PER_DAY
    case CELL.text:
      return parseClock(value as string) || 0
    default:
      return 0
  }
}
