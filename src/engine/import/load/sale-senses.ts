import { type CountedValue, SALE_SENSES, type SaleSense, statusQuestion } from '../../../shared/model/answers.ts'
import type { Row } from '../read/source.ts'
import type { Header } from '../understand/find-header.ts'
import { type Mark, type Reading, valueIn } from '../understand/reading.ts'
import { CellMemo } from '../values/cell-memo.ts'
import { cellText } from '../values/cell-text.ts'
import { foldWords } from '../values/fold.ts'
import { isBlank, isStatus, senseOf, wordSense } from '../values/sale-words.ts'

/** How many different values of a column are counted one by one; dates of cancelling are one value. */
const MOST_VALUES = 200

interface Tally {
  readonly sense: SaleSense
  /** Whether it is a row that takes back another one, such as a Storno. */
  readonly isReversal: boolean
  readonly counted: { -readonly [Key in keyof CountedValue]: CountedValue[Key] } | null
  /** The same value on rows that say how much went back, where it is one of returns. */
  readonly besideRefund: Tally | null
}

const NOTHING: Tally = { sense: 'sale', isReversal: false, counted: null, besideRefund: null }

/** What the columns about a sale say of it, row by row, and how often each value says so. */
export class SaleSenses {
  readonly #columns: readonly SenseColumn[]

  constructor(header: Header, reading: Reading) {
    this.#columns = reading.marks.map((mark) => new SenseColumn(mark, header, reading))
  }

  /** The worst that any column says of the row. */
  of(row: Row): SaleSense {
    let worst = 0
    for (const column of this.#columns) worst = Math.max(worst, SALE_SENSES.indexOf(column.read(row)))
    return SALE_SENSES[worst] as SaleSense
  }

  /** Whether the row that was asked about last takes back another one, by its own words. */
  get isReversal(): boolean {
    return this.#columns.some((column) => column.isReversal)
  }

  /** Counts the row that was asked about last, with its amount in ten-thousandths. */
  count(amount: number): void {
    for (const column of this.#columns) column.count(amount)
  }

  /** Each value with what it counted as. */
  get counted(): readonly CountedValue[] {
    return this.#columns.flatMap((column) => column.counted).filter(({ rows }) => rows > 0)
  }
}

class SenseColumn {
  readonly #name: string
  readonly #mark: Mark
  readonly #reading: Reading
  readonly #tallies = new Map<string, Tally>()
  readonly #cells: CellMemo<Tally>
  #last: Tally = NOTHING

  constructor(mark: Mark, header: Header, reading: Reading) {
    this.#name = header.names[mark.column] ?? ''
    this.#mark = mark
    this.#reading = reading
    this.#cells = new CellMemo(mark.column, (row, at) => this.#tallyOf(cellText(row, at)))
  }

  get counted(): readonly CountedValue[] {
    return [...this.#tallies.values()].flatMap(({ counted, besideRefund }) => [
      ...(counted ? [counted] : []),
      ...(besideRefund?.counted ? [besideRefund.counted] : []),
    ])
  }

  get isReversal(): boolean {
    return this.#last.isReversal
  }

  read(row: Row): SaleSense {
    const tally = this.#cells.of(row)
    const { refund } = this.#reading
    const isBeside = tally.besideRefund !== null && refund !== null && /[1-9]/.test(cellText(row, refund))
    this.#last = isBeside ? (tally.besideRefund as Tally) : tally
    return this.#last.sense
  }

  count(amount: number): void {
    const { counted } = this.#last
    if (counted === null) return
    counted.rows++
    counted.amount += amount
  }

  #ruled(text: string): SaleSense | null {
    const { column, kind } = this.#mark
    const letter = this.#reading.letters.get(valueIn(column, text.toUpperCase()))
    if (letter !== undefined) return letter
    const sense = senseOf(text, this.#name, kind)
    if (sense === null && this.#reading.ledgerValues.has(valueIn(column, text))) return 'ignore'
    if (sense === 'cancelled' && this.#reading.reversals.has(valueIn(column, text))) return 'return'
    return isStatus(kind) && sense === 'return' ? this.#reading.refundedIs : sense
  }

  /** Whether a value says that money or goods went back, in words or by yes. */
  #saysReturned(text: string): boolean {
    const { kind } = this.#mark
    const sense = senseOf(text, this.#name, kind)
    return (
      sense === 'return' ||
      ((kind === 'yes' || kind === 'filled') && sense === 'cancelled' && wordSense(foldWords(this.#name)) === 'return')
    )
  }

  #tallyOf(text: string): Tally {
    if (text === '') return NOTHING
    // A column of dates says one thing, whatever the date.
    const value = this.#mark.kind === 'filled' && !isBlank(text) ? '' : text
    const known = this.#tallies.get(value)
    if (known !== undefined) return known
    const answered = this.#reading.senses.get(statusQuestion(text))
    const ruled = answered === undefined ? this.#ruled(text) : null
    const sense = answered ?? ruled ?? 'sale'
    const by = answered !== undefined ? 'answer' : ruled === null ? 'nothing' : 'rule'
    const isCounted = this.#tallies.size < MOST_VALUES
    const tally: Tally = {
      sense,
      isReversal:
        sense === 'return' &&
        (wordSense(foldWords(text)) === 'cancelled' || this.#reading.reversals.has(valueIn(this.#mark.column, text))),
      counted: isCounted ? { column: this.#name, value, rows: 0, amount: 0, countsAs: sense, by } : null,
      besideRefund: null,
    }
    if (sense !== 'sale' && ruled !== null && this.#reading.refund !== null && this.#saysReturned(text)) {
      const counted = tally.counted ? { ...tally.counted, countsAs: 'sale' as const } : null
      const beside = { ...tally, besideRefund: { ...NOTHING, counted } }
      if (isCounted) this.#tallies.set(value, beside)
      return beside
    }
    if (isCounted) this.#tallies.set(value, tally)
    return tally
  }
}
