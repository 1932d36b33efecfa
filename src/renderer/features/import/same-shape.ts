import type { ImportPreview } from '../../../shared/model/import.ts'

/** The header's names in order, whatever their case; what has no name at the end is left out. */
export function headersOf({ columns }: Pick<ImportPreview, 'columns'>): readonly string[] {
  const names = columns.map(({ header }) => header.trim().toLowerCase())
  return names.slice(0, names.findLastIndex((name) => name !== '') + 1)
}

/** Whether two files name the same columns in the same order, so that what is chosen for one holds for the other. */
export function isSameShape(one: Pick<ImportPreview, 'columns'>, other: Pick<ImportPreview, 'columns'>): boolean {
  const names = headersOf(one)
  const others = headersOf(other)
  return names.length > 0 && names.length === others.length && names.every((name, index) => name === others[index])
}
