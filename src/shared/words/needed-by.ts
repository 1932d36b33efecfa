import type { ImportRecord } from '../model/import.ts'
import type { Words } from './words.ts'

/** Why an import cannot be undone while later ones skipped rows because of it; says what to do. */
export function neededByWords(file: string, later: ImportRecord['neededBy'], { say, list }: Words): string {
  const names = later.map((each) => say('imports.undo.needed.file', { file: each.file, rows: each.rows }))
  return say('imports.undo.needed', { file, later: list(names), count: later.length })
}
