import type { Mapping } from '../../../../shared/model/import.ts'
import { CELL, type Row } from '../../read/source.ts'
import type { RowShaper } from '../row-shaper.ts'

/** A row of the file: texts and numbers, null for an empty cell. */
export function rowOf(number: number, ...values: (string | number | null)[]): Row {
  const kinds = values.map((value) =>
    value === null ? CELL.empty : typeof value === 'number' ? CELL.number : CELL.text,
  )
  return { number, width: values.length, kinds: Uint8Array.from(kinds), values }
}

/** A mapping of these columns. */
export function mappingOf(columns: Mapping['columns']): Mapping {
  return { headerRow: 1, columns, dateOrder: null, decimalMark: null }
}

/**
 * What a shaper makes of rows: each line with the number of its row and the values of the shaped columns that are asked for, `+` before
 * what is no row of its own, and the reasons of those that were set aside.
 */
export function shaped(shaper: RowShaper, rows: readonly Row[], columns: readonly number[]): unknown[][] {
  const out: unknown[][] = []
  const read = (row: Row) => columns.map((column) => (row.kinds[column] === CELL.empty ? null : row.values[column]))
  const sink = {
    add: (row: Row, raw: Row) => out.push([raw.number, ...read(row)]),
    addExtra: (row: Row) => out.push([`+${row.number}`, ...read(row)]),
    setAside: (raw: Row, reason: string, countsAs: string) => out.push([raw.number, reason, countsAs]),
  }
  for (const row of rows) shaper.add(row, sink)
  shaper.finish(sink)
  return out
}
