import type { ImportRecord } from '../model/import.ts'
import { balance } from '../model/row-balance.ts'
import { sheetOf } from '../model/sheet-of.ts'
import type { Column } from './column.ts'

/** How many rows of an import were read, kept, set aside and refused. */
const ROW_COLUMNS: readonly Column<ImportRecord>[] = [
  { id: 'read', title: 'imports.column.read', kind: 'count', value: ({ rows }) => rows.read },
  { id: 'kept', title: 'imports.column.kept', kind: 'count', value: ({ rows }) => rows.kept },
  {
    id: 'aside',
    title: 'imports.column.setAside',
    kind: 'count',
    value: ({ rows, refusedAs }) => balance(rows, 'keep', refusedAs).setAside,
  },
  {
    id: 'refused',
    title: 'imports.column.refused',
    kind: 'count',
    value: ({ rows, refusedAs }) => balance(rows, 'keep', refusedAs).refused,
  },
]

const SHEET: Column<ImportRecord> = { id: 'sheet', title: 'imports.column.sheet', kind: 'text', value: sheetOf }

/** The imports of a workspace; the sheet is named where any of them has one. */
export function importColumns(hasSheets: boolean): readonly Column<ImportRecord>[] {
  return [
    { id: 'file', title: 'imports.column.file', kind: 'text', value: ({ file }) => file },
    ...(hasSheets ? [SHEET] : []),
    { id: 'importedAt', title: 'imports.column.importedAt', kind: 'minute', value: ({ importedAt }) => importedAt },
    ...ROW_COLUMNS,
  ]
}

/** The imports that came in together, each named by its file and sheet. */
export const BATCH_COLUMNS: readonly Column<ImportRecord>[] = [
  { id: 'import', title: 'imports.column.import', kind: 'text', value: batchName },
  ...ROW_COLUMNS,
]

/** An import named by its file, and its sheet where it has one: `sales.xlsx, May`. */
export function batchName(record: ImportRecord): string {
  return [record.file, sheetOf(record)].filter((part) => part !== '').join(', ')
}
