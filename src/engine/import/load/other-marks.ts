import type { ColumnRole, Mapping } from '../../../shared/model/import.ts'
import { type Said, said } from '../../../shared/words/said.ts'
import { CELL, type Row } from '../read/source.ts'
import { scaleText } from '../values/decimal.ts'
import { decimalMarkOf } from '../values/decimal-marks.ts'

const ROLES: readonly ColumnRole[] = ['amount', 'price', 'quantity']

/** Counts refused rows of which a number has the other decimal mark than its column, such as `20,75` among decimal points. */
export class OtherMarks {
  readonly #mapping: Mapping
  #count = 0
  #first: { readonly text: string; readonly row: number; readonly mark: '.' | ',' } | null = null

  constructor(mapping: Mapping) {
    this.#mapping = mapping
  }

  /** Looks at a row that was refused for a number. */
  look({ number, width, kinds, values }: Row): void {
    for (const role of ROLES) {
      const at = this.#mapping.columns[role] ?? -1
      if (at < 0 || at >= width || kinds[at] !== CELL.text) continue
      const text = values[at] as string
      const mark = decimalMarkOf(this.#mapping, role) === ',' ? '.' : ','
      if (!text.includes(mark) || Number.isNaN(scaleText(text, mark))) continue
      this.#count++
      this.#first ??= { text: text.trim(), row: number, mark }
      return
    }
  }

  /** What is said of them; null where there are none. */
  get note(): Said | null {
    if (this.#first === null) return null
    const { text, row, mark } = this.#first
    return said('note.other-mark', { count: this.#count, mark: mark === ',' ? 'comma' : 'point', text, row })
  }
}
