import type { CurrencyChoice, Mapping } from '../../../shared/model/import.ts'
import type { RefusalReason } from '../../../shared/model/rows.ts'
import { type Said, said } from '../../../shared/words/said.ts'
import { CELL, type Row } from '../read/source.ts'
import { keepRow } from '../understand/sample.ts'
import { cellText } from '../values/cell-text.ts'
import { currencyOfCell } from '../values/currency-text.ts'
import { decimalMarkOf } from '../values/decimal-marks.ts'
import { scaledCell } from '../values/scaled-cell.ts'
import type { RowSink } from './row-shaper.ts'

/**
 * Lets rows of one currency through and refuses the others, or converts those that have a rate. A row that names no currency
 * counts as of the chosen one. Stands before the loader only where a choice was made.
 */
export class CurrencyRows implements RowSink {
  readonly #sink: RowSink
  readonly #mapping: Mapping
  readonly #kept: string
  readonly #rates: ReadonlyMap<string, number>

  constructor(sink: RowSink, mapping: Mapping, choice: CurrencyChoice) {
    this.#sink = sink
    this.#mapping = mapping
    this.#kept = ('keep' in choice ? choice.keep : choice.into).toUpperCase()
    this.#rates = new Map(
      Object.entries('rates' in choice ? choice.rates : {}).map(([code, rate]) => [code.toUpperCase(), rate]),
    )
  }

  add(row: Row, raw: Row): void {
    const code = this.#codeOf(row)
    const rate = this.#rates.get(code)
    if (code === this.#kept) this.#sink.add(row, raw)
    else if (rate === undefined) this.#sink.setAside(raw, 'other-currency', 'invalid')
    else this.#sink.add(this.#convert(row, rate), raw)
  }

  addExtra(row: Row): void {
    const code = this.#codeOf(row)
    const rate = this.#rates.get(code)
    if (code === this.#kept) this.#sink.addExtra(row)
    else if (rate !== undefined) this.#sink.addExtra(this.#convert(row, rate))
  }

  setAside(raw: Row, reason: RefusalReason, countsAs: 'invalid' | 'cancelled'): void {
    this.#sink.setAside(raw, reason, countsAs)
  }

  #codeOf(row: Row): string {
    const { currency, amount, price } = this.#mapping.columns
    const named =
      currency === undefined ? currencyOfCell(row, amount ?? price ?? -1) : cellText(row, currency).toUpperCase()
    return named || this.#kept
  }

  #convert(row: Row, rate: number): Row {
    const converted = keepRow(row)
    for (const role of ['amount', 'price', 'cost'] as const) {
      const at = this.#mapping.columns[role] ?? -1
      const given = scaledCell(row, at, decimalMarkOf(this.#mapping, role))
      if (given === null || Number.isNaN(given)) continue
      converted.kinds[at] = CELL.number
      converted.values[at] = (Math.sign(given) * Math.round(Math.abs(given) * rate)) / 10_000
    }
    const named = this.#mapping.columns.currency
    if (named !== undefined) {
      converted.kinds[named] = CELL.text
      converted.values[named] = this.#kept
    }
    return converted
  }
}

/** The currency that amounts are said to be in where their file names none, as a code; null for none. */
export function saidCurrency(choice: CurrencyChoice | undefined): string | null {
  if (choice === undefined) return null
  const code = ('keep' in choice ? choice.keep : choice.into).toUpperCase()
  return /^[A-Z]{3}$/.test(code) ? code : null
}

/** The choice in words, for the notes of an import. */
export function describeChoice(choice: CurrencyChoice): Said {
  if ('keep' in choice) return said('note.currency-kept', { currency: choice.keep.toUpperCase() })
  const into = choice.into.toUpperCase()
  const rates = Object.entries(choice.rates).map(([code, rate]) =>
    said('note.rate', { from: code.toUpperCase(), rate: String(rate) }),
  )
  return said('note.currency-converted', { currency: into, rates: { list: rates } })
}
