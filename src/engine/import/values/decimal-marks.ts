import type { ColumnRole, Mapping } from '../../../shared/model/import.ts'
import { CELL, type Row } from '../read/source.ts'
import { DecimalMark } from './decimal-mark.ts'

/** The roles whose columns hold numbers of which some may be written as text. */
export const NUMBER_COLUMNS = ['amount', 'price', 'cost', 'quantity'] as const

/** The decimal mark of a role's column. */
export function decimalMarkOf(mapping: Mapping, role: ColumnRole): '.' | ',' {
  return mapping.decimalMarks?.[role] ?? mapping.decimalMark ?? '.'
}

/**
 * The decimal mark of the number columns together, and the columns that clearly differ from it. A column that does not tell
 * (`1,234` everywhere) follows the others; null where none tells.
 */
export class DecimalMarkDetector {
  readonly #all = new DecimalMark()
  readonly #columns: readonly { readonly role: ColumnRole; readonly at: number; readonly own: DecimalMark }[]
  readonly #marked = new Set<ColumnRole>()

  constructor(columns: Mapping['columns']) {
    this.#columns = NUMBER_COLUMNS.flatMap((role) => {
      const at = columns[role]
      return at === undefined ? [] : [{ role, at, own: new DecimalMark() }]
    })
  }

  add(row: Row): void {
    for (const { role, at, own } of this.#columns) {
      if (at >= row.width || row.kinds[at] !== CELL.text) continue
      const text = row.values[at] as string
      this.#all.add(text)
      own.add(text)
      if (/[.,٫]/.test(text)) this.#marked.add(role)
    }
  }

  /** The mark that the values of all columns plainly have; null where they do not tell or differ. */
  get plain(): '.' | ',' | null {
    return this.#all.plain
  }

  get marks(): Pick<Mapping, 'decimalMark' | 'decimalMarks'> {
    const decimalMark = this.#all.mark
    const others: Partial<Record<ColumnRole, '.' | ','>> = {}
    for (const { role, own } of this.#columns) {
      const mark = this.#marked.has(role) ? own.mark : null
      if (mark !== null && mark !== decimalMark) others[role] = mark
    }
    return Object.keys(others).length > 0 ? { decimalMark, decimalMarks: others } : { decimalMark }
  }
}

/** The same for sampled rows. */
export function detectDecimalMarks(
  columns: Mapping['columns'],
  below: readonly Row[],
): Pick<Mapping, 'decimalMark' | 'decimalMarks'> {
  return detectorOf(columns, below).marks
}

/** The mark that the numbers in sampled rows plainly have; null where they do not tell or differ. */
export function plainDecimalMark(columns: Mapping['columns'], below: readonly Row[]): '.' | ',' | null {
  return detectorOf(columns, below).plain
}

function detectorOf(columns: Mapping['columns'], below: readonly Row[]): DecimalMarkDetector {
  const detector = new DecimalMarkDetector(columns)
  for (const row of below) detector.add(row)
  return detector
}
