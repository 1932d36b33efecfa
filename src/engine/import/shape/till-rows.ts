import type { ColumnRole, Mapping } from '../../../shared/model/import.ts'
import { CELL, type Row } from '../read/source.ts'
import type { Header } from '../understand/find-header.ts'
import { columnOf } from '../understand/find-preset.ts'
import type { Quirks } from '../understand/presets.ts'
import { charactersIn, keepRow } from '../understand/sample.ts'
import { cellText } from '../values/cell-text.ts'
import { decimalMarkOf } from '../values/decimal-marks.ts'
import { foldHeader } from '../values/fold.ts'
import { scaledCell } from '../values/scaled-cell.ts'
import type { RowShaper, RowSink } from './row-shaper.ts'
import { spreadTotal } from './spread-total.ts'

/** What belongs to a line and not to its order, and so is never filled down. */
const OF_THE_LINE: readonly ColumnRole[] = ['product', 'productName', 'category', 'quantity', 'price', 'amount', 'cost']

/** An order of more rows than this is given out in parts, so that memory stays bounded. */
const HELD_ROWS = 5_000
/** Fewer are where their texts have more characters than this. */
const HELD_CHARACTERS = 8_000_000

interface CancelRule {
  readonly column: number
  readonly says: (word: string) => boolean
}

/**
 * Shapes the rows of a till by its quirks: fills an order's fields down, spreads its total over its lines, keeps one kind of
 * row, marks cancelled sales and makes refunds of money given back.
 */
export class TillRows implements RowShaper {
  readonly mapping: Mapping
  readonly #quirks: Quirks
  readonly #amount: number
  readonly #status: number
  readonly #source: { readonly amount: number; readonly status: number; readonly refund: number; readonly by: number }
  readonly #weight: { readonly quantity: number; readonly price: number }
  readonly #returned: { readonly columns: readonly number[]; readonly quantity: number }
  readonly #filled: readonly number[]
  /** Quantity and price. */
  readonly #pieces: readonly number[]
  readonly #cleared: readonly number[]
  readonly #cancelled: readonly CancelRule[]
  readonly #kind: { readonly column: number; readonly kept: string } | null
  readonly #marks: Readonly<Record<'amount' | 'price' | 'quantity', '.' | ','>>
  #order = ''
  #first: Row | null = null
  #held: { row: Row; raw: Row }[] = []
  #heldCharacters = 0

  constructor(quirks: Quirks, mapping: Mapping, header: Header, below: readonly Row[]) {
    const { columns } = mapping
    const at = (name: string | undefined) => (name === undefined ? -1 : (columnOf(header, name) ?? -1))
    const role = (name: ColumnRole) => columns[name] ?? -1
    this.#quirks = quirks
    this.#amount = Math.max(header.names.length, ...Object.values(columns).map((column) => column + 1))
    this.#status = this.#amount + 1
    this.#source = {
      amount: role('amount'),
      status: role('status'),
      refund: at(quirks.refundColumn),
      by: at(quirks.fillDown?.by),
    }
    this.#returned = {
      columns: (quirks.returnedPieces?.columns ?? []).map(at).filter((column) => column >= 0),
      quantity: at(quirks.returnedPieces?.quantity),
    }
    this.#weight = { quantity: at(quirks.amountIsOrderLevel?.quantity), price: at(quirks.amountIsOrderLevel?.price) }
    this.#cancelled = (quirks.cancelled ?? []).flatMap((rule) => {
      const column = at(rule.column)
      return column < 0 ? [] : [{ column, says: cancelTest(rule) }]
    })
    const ofTheOrder = (Object.entries(columns) as [ColumnRole, number][]).filter(
      ([name]) => !OF_THE_LINE.includes(name),
    )
    this.#filled = [
      ...new Set([...ofTheOrder.map(([, column]) => column), ...this.#cancelled.map((rule) => rule.column)]),
    ]
    const there = (names: readonly ColumnRole[]) => names.map(role).filter((column) => column >= 0)
    this.#pieces = there(['quantity', 'price'])
    this.#cleared = [...this.#pieces, ...there(['product', 'productName'])]
    this.#marks = {
      amount: decimalMarkOf(mapping, 'amount'),
      price: decimalMarkOf(mapping, 'price'),
      quantity: decimalMarkOf(mapping, 'quantity'),
    }
    this.#kind = keptKind(quirks, at(quirks.keepRowType?.column), this.#source.amount, below)
    this.mapping = { ...mapping, columns: { ...columns, amount: this.#amount, status: this.#status } }
  }

  add(raw: Row, sink: RowSink): void {
    const row = this.#widen(raw)
    const isOfOrder = this.#enterOrder(row, sink)
    if (this.#kind !== null) {
      const kind = foldHeader(cellText(row, this.#kind.column))
      if (kind !== '' && kind !== this.#kind.kept) {
        sink.setAside(raw, 'other-row-type', 'invalid')
        return
      }
    }
    const isCancelled = this.#isCancelled(row) || this.#isGivenBack(row)
    this.#say(row, isCancelled ? 'cancelled' : cellText(row, this.#source.status))
    if (this.#quirks.amountIsOrderLevel && isOfOrder) {
      this.#held.push({ row, raw: keepRow(raw) })
      this.#heldCharacters += charactersIn(raw)
      if (this.#held.length >= HELD_ROWS || this.#heldCharacters >= HELD_CHARACTERS) this.#giveOut(sink)
      return
    }
    copyCell(row, this.#source.amount, this.#amount)
    const isReturn = this.#becomesReturn(row)
    sink.add(row, raw)
    if (!isReturn) this.#refund(row, sink)
  }

  finish(sink: RowSink): void {
    this.#giveOut(sink)
  }

  /** Notes the order that a row belongs to and fills what only its first row says. False for a row of no order. */
  #enterOrder(row: Row, sink: RowSink): boolean {
    if (this.#source.by < 0) return false
    const order = cellText(row, this.#source.by)
    if (order === '' || order !== this.#order || this.#first === null) {
      this.#giveOut(sink)
      this.#order = order
      this.#first = row
      return order !== ''
    }
    for (const column of this.#filled) {
      if (row.kinds[column] === CELL.empty || row.values[column] === '') copyCell(row, column, column, this.#first)
    }
    return true
  }

  #giveOut(sink: RowSink): void {
    const held = this.#held
    if (held.length === 0) return
    this.#held = []
    this.#heldCharacters = 0
    const first = held[0]?.row as Row
    const total = scaledCell(first, this.#source.amount, this.#marks.amount)
    if (total !== null && !Number.isNaN(total)) {
      const parts = spreadTotal(
        total,
        held.map(({ row }) => this.#weightOf(row)),
      )
      for (const [at, { row }] of held.entries())
        setCell(row, this.#amount, CELL.number, (parts[at] as number) / 10_000)
    } else {
      for (const { row } of held) copyCell(row, this.#source.amount, this.#amount, first)
    }
    for (const { row, raw } of held) sink.add(row, raw)
    this.#refund(first, sink)
  }

  #weightOf(row: Row): number {
    const quantity = scaledCell(row, this.#weight.quantity, this.#marks.quantity) ?? 10_000
    const price = this.#weight.price < 0 ? 10_000 : (scaledCell(row, this.#weight.price, this.#marks.price) ?? 0)
    return quantity * price || 0
  }

  /** Makes a row that sold nothing and gives money back the return that it is. */
  #becomesReturn(row: Row): boolean {
    if (this.#source.refund < 0 || cellText(row, this.#status) === 'cancelled') return false
    const [paid, back] = [this.#source.amount, this.#source.refund].map((at) => scaledCell(row, at, this.#marks.amount))
    if (paid || !back) return false
    for (const column of this.#pieces) setCell(row, column, CELL.empty, null)
    setCell(row, this.#amount, CELL.number, -Math.abs(back) / 10_000)
    return true
  }

  #refund(sale: Row, sink: RowSink): void {
    if (cellText(sale, this.#status) === 'cancelled') return
    const given = scaledCell(sale, this.#source.refund, this.#marks.amount)
    if (!given) {
      this.#returnPieces(sale, sink)
      return
    }
    const row = keepRow(sale)
    for (const column of this.#cleared) setCell(row, column, CELL.empty, null)
    setCell(row, this.#amount, CELL.number, -Math.abs(given) / 10_000)
    sink.addExtra(row)
  }

  /** The pieces of a line that came back, as a line of less than nothing with their share of its amount. */
  #returnPieces(sale: Row, sink: RowSink): void {
    const [back, sold] = this.#piecesOf(sale)
    if (back === 0) return
    const row = keepRow(sale)
    setCell(row, this.#returned.quantity, CELL.number, -back / 10_000)
    const amount = scaledCell(sale, this.#amount, this.#marks.amount)
    if (amount) setCell(row, this.#amount, CELL.number, -Math.round((Math.abs(amount) * back) / sold) / 10_000)
    sink.addExtra(row)
  }

  /** How many pieces of a row came back and how many were sold, in ten-thousandths; zeros where none came back. */
  #piecesOf(row: Row): readonly [back: number, sold: number] {
    const { columns, quantity } = this.#returned
    const pieces = (at: number) => scaledCell(row, at, this.#marks.quantity) || 0
    const [back, sold] = [columns.reduce((sum, at) => sum + Math.abs(pieces(at)), 0), pieces(quantity)]
    return back > 0 && sold > 0 ? [back, sold] : [0, 0]
  }

  #isCancelled(row: Row): boolean {
    return this.#cancelled.some(({ column, says }) => says(foldHeader(cellText(row, column))))
  }

  #isGivenBack(row: Row): boolean {
    if (!this.#quirks.fullRefundCancels) return false
    const [paid, back] = [this.#source.amount, this.#source.refund].map((at) => scaledCell(row, at, this.#marks.amount))
    if (paid != null && back != null && paid > 0 && Math.abs(back) >= paid) return true
    const [returned, sold] = this.#piecesOf(row)
    return returned > 0 && returned >= sold
  }

  #say(row: Row, status: string): void {
    if (status !== '') setCell(row, this.#status, CELL.text, status)
  }

  /** A copy of a row with room for the columns that are computed. */
  #widen(raw: Row): Row {
    const width = this.#status + 1
    const kinds = new Uint8Array(width)
    const values: Row['values'] = new Array(width).fill(null)
    for (let at = 0; at < Math.min(raw.width, this.#amount); at++) {
      kinds[at] = raw.kinds[at] as number
      values[at] = raw.values[at] ?? null
    }
    return { number: raw.number, width, kinds, values }
  }
}

function setCell(row: Row, at: number, kind: number, value: string | number | null): void {
  row.kinds[at] = kind
  row.values[at] = value
}

function copyCell(row: Row, from: number, to: number, source: Row = row): void {
  if (from < 0) return
  row.kinds[to] = source.kinds[from] as number
  row.values[to] = source.values[from] ?? null
}

function cancelTest(rule: NonNullable<Quirks['cancelled']>[number]): CancelRule['says'] {
  if ('unlessBlank' in rule) return (word) => word !== ''
  const words = new Set(('words' in rule ? rule.words : rule.unless).map(foldHeader))
  return 'words' in rule ? (word) => words.has(word) : (word) => word !== '' && !words.has(word)
}

function keptKind(quirks: Quirks, column: number, amount: number, below: readonly Row[]) {
  if (!quirks.keepRowType || column < 0) return null
  const kinds = quirks.keepRowType.kinds.map(foldHeader)
  const hasAmount = (row: Row) => amount < 0 || cellText(row, amount) !== ''
  const kept = kinds.find((kind) => below.some((row) => foldHeader(cellText(row, column)) === kind && hasAmount(row)))
  return kept === undefined ? null : { column, kept }
}
