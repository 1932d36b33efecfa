import type { ImportRecord } from '../model/import.ts'

/** Why an import cannot be undone while later ones skipped rows because of it; says what to do. */
export function neededByWords(file: string, later: ImportRecord['neededBy']): string {
  const names = later.map((each) => `${each.file} (${each.rows} ${each.rows === 1 ? 'row' : 'rows'})`).join(', ')
  return (
    `${file} cannot be undone yet: of ${names}, imported later, rows were skipped because ${file} had brought them, and they ` +
    'would be lost. Undo the later import first, and import it again afterwards.'
  )
}
