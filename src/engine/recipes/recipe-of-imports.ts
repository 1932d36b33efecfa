import type { SaleSense } from '../../shared/model/answers.ts'
import { RegularsError } from '../../shared/model/errors.ts'
import type { ColumnRole, Mapping, Understood } from '../../shared/model/import.ts'
import type { RecipeFile, RecipeSeen } from '../../shared/model/recipe.ts'
import { sheetOf } from '../../shared/model/sheet-of.ts'
import { said } from '../../shared/words/said.ts'
import type { Database } from '../database/open.ts'
import { parseStored } from '../database/stored-json.ts'

interface StoredImport {
  readonly file: string
  readonly sheet: string
  readonly mapping: string
  readonly columns: string
  readonly understood: string | null
  readonly currency: string | null
}

/** How each kind of file was read, the newest first; files whose columns have the same headings are of a kind. Throws `not-found`. */
export function filesOfImports(database: Database, importIds: readonly number[]): RecipeFile[] {
  const newestFirst = [...new Set(importIds)].sort((one, other) => other - one)
  return ofKinds(newestFirst.map((id) => fileOfImport(database, id)))
}

/** What a recipe knows once files were read anew; values that were seen before stay known. */
export function ofKinds(newestFirst: readonly RecipeFile[]): RecipeFile[] {
  const kinds = new Map<string, RecipeFile>()
  for (const file of newestFirst) {
    const kind = JSON.stringify(Object.entries(file.columns).sort())
    const newer = kinds.get(kind)
    kinds.set(kind, newer === undefined ? file : { ...newer, seen: together(newer.seen, file.seen) })
  }
  return [...kinds.values()]
}

function together(newer: RecipeSeen, older: RecipeSeen): RecipeSeen {
  const values: Record<string, Record<string, SaleSense>> = {}
  for (const seen of [older, newer]) {
    for (const [column, senses] of Object.entries(seen.values)) values[column] = { ...values[column], ...senses }
  }
  const questions = [...new Set([...(newer.questions ?? []), ...(older.questions ?? [])])]
  return {
    headings: newer.headings,
    values,
    currency: newer.currency ?? older.currency,
    questions: newer.questions === null ? null : questions,
  }
}

function fileOfImport(database: Database, importId: number): RecipeFile {
  const stored = database
    .prepare<[number], StoredImport>(
      'SELECT file, sheet, mapping, columns, understood, currency FROM imports WHERE id = ?',
    )
    .get(importId)
  if (!stored) throw new RegularsError('not-found', said('refusal.no-import', { id: importId }))
  const what = said('refusal.stored.import', { id: importId })
  const { columns, dateOrder, decimalMark, decimalMarks, preset, answers } = parseStored<Mapping>(
    stored.mapping,
    what,
    ['headerRow', 'columns'],
  )
  const headings = new Map(parseStored<[ColumnRole, string][]>(stored.columns, what, 'list'))
  const understood =
    stored.understood === null ? null : parseStored<Understood>(stored.understood, what, ['values', 'asked'])
  const byHeading = Object.entries(columns).map(([role, at]) => [role, headings.get(role as ColumnRole) || at + 1])
  return {
    file: stored.file,
    sheet: sheetOf(stored) || null,
    allSheets: understood?.forRecipe?.allSheets ?? true,
    encoding: understood?.encoding ?? null,
    delimiter: understood?.delimiter ?? null,
    columns: Object.fromEntries(byHeading),
    dateOrder,
    decimalMark,
    ...(decimalMarks && { decimalMarks }),
    ...(preset !== undefined && { preset }),
    ...(answers && { answers }),
    ...(understood?.forRecipe?.currency && { currency: understood.forRecipe.currency }),
    seen: {
      headings: understood?.forRecipe?.headings ?? null,
      values: sensesOf(understood),
      currency: understood?.forRecipe?.namesCurrency === false ? null : stored.currency,
      questions: understood?.forRecipe?.questions ?? null,
    },
  }
}

function sensesOf(understood: Understood | null): RecipeSeen['values'] {
  const senses: Record<string, Record<string, SaleSense>> = {}
  for (const { column, value, countsAs } of understood?.values ?? []) {
    senses[column] = { ...senses[column], [value]: countsAs }
  }
  return senses
}
