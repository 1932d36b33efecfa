import type { ImportRecord } from '../model/import.ts'
import { type Said, said } from './said.ts'

/** Why an import cannot be undone while later ones skipped rows because of it, and what to do. */
export function neededBy(file: string, later: ImportRecord['neededBy']): Said {
  const names = later.map((each) => said('imports.undo.needed.file', { file: each.file, rows: each.rows }))
  return said('imports.undo.needed', { file, later: { list: names }, count: later.length })
}
