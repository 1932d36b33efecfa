import type { Source } from '../../read/source.ts'
import { rowOf } from '../../shape/testing/shaped.ts'

/** The rows of a sheet, the names of its columns first. */
export type Cells = readonly (string | number | null)[]

/** A workbook of these sheets; one with a name that begins with a dot is hidden. */
export function workbookOf(sheets: Readonly<Record<string, readonly Cells[]>>): Source {
  const tables = Object.values(sheets)
  return {
    format: 'xlsx',
    sheets: Object.keys(sheets).map((name) => ({ name, hidden: name.startsWith('.') })),
    read: async (at: number, onRow: Parameters<Source['read']>[1]) => {
      for (const [row, cells] of (tables[at] ?? []).entries()) if (onRow(rowOf(row + 1, ...cells)) === false) break
    },
  } as unknown as Source
}
