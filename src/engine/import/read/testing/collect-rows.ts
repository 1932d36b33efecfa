import { type OpenOptions, openSource } from '../open-source.ts'
import type { Row, SheetExtent } from '../source.ts'

/** A row as tests compare it. */
export interface CollectedRow {
  readonly number: number
  readonly kinds: readonly number[]
  readonly values: readonly (string | number | boolean | null)[]
}

/** A copy of a reader's row. */
export function copyRow(row: Row): CollectedRow {
  return { number: row.number, kinds: [...row.kinds.subarray(0, row.width)], values: row.values.slice(0, row.width) }
}

/** All rows of one sheet of a file. */
export async function collectRows(
  path: string,
  options: OpenOptions = {},
  sheet = 0,
): Promise<{ rows: CollectedRow[]; extent: SheetExtent }> {
  const source = await openSource(path, options)
  try {
    const rows: CollectedRow[] = []
    const extent = await source.read(sheet, (row) => {
      rows.push(copyRow(row))
      return undefined
    })
    return { rows, extent }
  } finally {
    await source.close()
  }
}

/** The values of all rows of one sheet. */
export async function collectValues(path: string, options: OpenOptions = {}): Promise<CollectedRow['values'][]> {
  return (await collectRows(path, options)).rows.map(({ values }) => values)
}
