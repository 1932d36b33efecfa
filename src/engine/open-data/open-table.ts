import type { PlainKey } from '../../shared/words/words.ts'

/** What a column holds: `decimal` an amount or a quantity in whole units, `date` an ISO day, `time` hours, minutes and seconds. */
export type OpenType = 'text' | 'integer' | 'decimal' | 'date' | 'time'

/** A value as other programs read it, whatever the language. */
export type OpenValue = string | number | null

/** A column with its name in the file, which is the same in all languages. */
export interface OpenColumn {
  readonly name: string
  readonly type: OpenType
  /** What it means, for the table `documentation`. */
  readonly about: PlainKey
  /** Whether it tells who somebody is or how to reach them, and goes where that is left out. */
  readonly isPersonal?: true
}

/** A plain table that other programs read. */
export interface OpenTable {
  readonly name: string
  readonly columns: readonly OpenColumn[]
  /** Values in the columns' order. */
  readonly rows: () => Iterable<readonly OpenValue[]>
}

/** A table without what tells who somebody is. */
export function withoutPersons(table: OpenTable): OpenTable {
  const kept = [...table.columns.keys()].filter((at) => !table.columns[at]?.isPersonal)
  if (kept.length === table.columns.length) return table
  return {
    ...table,
    columns: kept.map((at) => table.columns[at] as OpenColumn),
    *rows() {
      for (const row of table.rows()) yield kept.map((at) => row[at] ?? null)
    },
  }
}
