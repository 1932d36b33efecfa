import { CELL, type Row } from '../read/source.ts'

/** Fills empty cells of some columns from the last row that had a value there; a row that lacks none is given back as it is. */
export class FillCells {
  readonly #columns: readonly number[]
  readonly #last = new Map<number, { readonly kind: number; readonly value: Row['values'][number] }>()
  /** How many rows got a cell. */
  rows = 0

  constructor(columns: readonly number[]) {
    this.#columns = columns
  }

  fill(raw: Row): Row {
    const row = this.#columns.some((at) => isEmpty(raw, at) && this.#last.has(at)) ? this.#filled(raw) : raw
    for (const at of this.#columns) {
      if (!isEmpty(raw, at)) this.#last.set(at, { kind: raw.kinds[at] as number, value: raw.values[at] ?? null })
    }
    return row
  }

  #filled(raw: Row): Row {
    this.rows++
    const width = Math.max(raw.width, ...this.#columns.map((at) => at + 1))
    const kinds = new Uint8Array(width)
    kinds.set(raw.kinds.subarray(0, raw.width))
    const values = Array.from({ length: width }, (_, at) => (at < raw.width ? (raw.values[at] ?? null) : null))
    for (const at of this.#columns) {
      const last = this.#last.get(at)
      if (last === undefined || !isEmpty(raw, at)) continue
      kinds[at] = last.kind
      values[at] = last.value
    }
    return { number: raw.number, width, kinds, values, ...(raw.hash ? { hash: raw.hash } : {}) }
  }
}

function isEmpty(row: Row, at: number): boolean {
  return (
    at >= row.width ||
    row.kinds[at] === CELL.empty ||
    (row.kinds[at] === CELL.text && (row.values[at] as string).trim() === '')
  )
}
