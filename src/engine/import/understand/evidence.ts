import type { ColumnRole } from '../../../shared/model/import.ts'
import type { Row } from '../read/source.ts'
import { cellText, idText } from '../values/cell-text.ts'
import { DecimalMark } from '../values/decimal-mark.ts'
import { scaledCell } from '../values/scaled-cell.ts'
import type { Header } from './find-header.ts'
import { readableCells } from './readable-cells.ts'
import { columnTexts } from './sample.ts'

/** How many different values of a column are counted one by one. */
const MOST_VALUES = 1_000

/** What the sampled cells of a column show. */
export interface ColumnEvidence {
  /** Cells with a value. */
  readonly filled: number
  /** How often each value stands, as `cellText` has it, in order of first meeting; of columns with more than 1,000, the first 1,000. */
  readonly values: ReadonlyMap<string, number>
  /** Whether `values` holds all of them. */
  readonly isComplete: boolean
  /** Cells that can be read as a number, and as a date. */
  readonly numbers: number
  readonly dates: number
}

/** What the sampled rows of a file show, column by column; each is looked at once, when somebody asks. */
export class Evidence {
  readonly header: Header
  readonly rows: readonly Row[]
  readonly #columns = new Map<number, ColumnEvidence>()
  readonly #keys = new Map<number, readonly string[]>()
  readonly #numbers = new Map<number, Float64Array>()
  readonly #marks = new Map<number, '.' | ','>()

  /** How numbers are written where a column's own do not tell. */
  readonly #usualMark: '.' | ','

  /** `rows` are those below the header; `usualMark` is the decimal mark of columns whose cells do not tell theirs. */
  constructor(header: Header, rows: readonly Row[], usualMark: '.' | ',' = '.') {
    this.header = header
    this.rows = rows
    this.#usualMark = usualMark
  }

  column(at: number): ColumnEvidence {
    let evidence = this.#columns.get(at)
    if (evidence === undefined) {
      evidence = lookAt(at, this.rows)
      this.#columns.set(at, evidence)
    }
    return evidence
  }

  /** What the cells of a column say as text, row by row; empty for nothing. */
  keys(at: number): readonly string[] {
    let keys = this.#keys.get(at)
    if (keys === undefined) {
      keys = this.rows.map((row) => idText(row, at))
      this.#keys.set(at, keys)
    }
    return keys
  }

  /** The numbers of a column in ten-thousandths, row by row; NaN where there is none. */
  numbers(at: number): Float64Array {
    let numbers = this.#numbers.get(at)
    if (numbers === undefined) {
      const mark = this.#marks.get(at) ?? markOf(at, this.rows) ?? this.#usualMark
      numbers = Float64Array.from(this.rows, (row) => scaledCell(row, at, mark) ?? Number.NaN)
      this.#numbers.set(at, numbers)
    }
    return numbers
  }

  /** Reads the numbers of a column with a decimal mark that its own cells do not tell. */
  readWith(at: number, mark: '.' | ','): void {
    this.#marks.set(at, mark)
    this.#numbers.delete(at)
  }

  /** Whether the values of a column can be what a role needs: at least half of them can be read for it. */
  isPlausible(role: ColumnRole, at: number): boolean {
    if (role === 'type') return this.column(at).numbers < this.column(at).filled
    if (role !== 'date' && !NUMBER_ROLES.has(role)) return true
    const { filled, numbers, dates } = this.column(at)
    return (role === 'date' ? dates : numbers) * 2 >= filled
  }
}

const NUMBER_ROLES: ReadonlySet<ColumnRole> = new Set([
  'quantity',
  'price',
  'amount',
  'cost',
  'orderCount',
  'recencyDays',
])

function markOf(at: number, rows: readonly Row[]): '.' | ',' | null {
  const mark = new DecimalMark()
  for (const text of columnTexts(rows, at)) mark.add(text)
  return mark.mark
}

function lookAt(at: number, rows: readonly Row[]): ColumnEvidence {
  const values = new Map<string, number>()
  let isComplete = true
  for (const row of rows) {
    const text = cellText(row, at)
    if (text === '') continue
    const times = values.get(text)
    if (times !== undefined) values.set(text, times + 1)
    else if (values.size < MOST_VALUES) values.set(text, 1)
    else isComplete = false
  }
  const { filled, readable } = readableCells('amount', at, rows)
  return { filled, values, isComplete, numbers: readable, dates: readableCells('date', at, rows).readable }
}
