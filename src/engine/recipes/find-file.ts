import { basename } from 'node:path'
import { RegularsError } from '../../shared/model/errors.ts'
import type { ColumnRole } from '../../shared/model/import.ts'
import type { RecipeFile } from '../../shared/model/recipe.ts'
import { said } from '../../shared/words/said.ts'
import { openSource } from '../import/read/open-source.ts'
import type { Row, Source } from '../import/read/source.ts'
import { findHeader, type Header } from '../import/understand/find-header.ts'
import { sampleSheet } from '../import/understand/sample.ts'
import { foldHeader } from '../import/values/fold.ts'

/** The sheet of a new file that is meant, and which of a recipe's files it is read as. */
export interface FoundFile {
  readonly source: Source
  /** What the file has to be opened with again, where that is not found out by itself. */
  readonly encoding: string | null
  readonly delimiter: string | null
  readonly sheet: number
  readonly rows: readonly Row[]
  readonly header: Header
  readonly readAs: RecipeFile
  /** How many of its columns were found. */
  readonly found: number
}

/** Opens a file and finds in it what a recipe reads; close its source when done. Throws what opening does, `empty`, and `no-header`. */
export async function findFile(path: string, files: readonly RecipeFile[], signal?: AbortSignal): Promise<FoundFile> {
  const plain = await open(path, null, null, files, signal)
  const { dialect } = plain.source
  if (!dialect) return plain
  for (const { encoding, delimiter } of isWhole(plain) ? [plain.readAs] : files) {
    const isAsGuessed = dialect.doubt === null && encoding === dialect.encoding && delimiter === dialect.delimiter
    // Bytes show that a text is in Unicode; among the older encodings they only let one guess, and last time somebody looked.
    const isCertain = isWhole(plain) && (isUnicode(dialect.encoding) || isUnicode(encoding ?? 'utf-8'))
    if (isAsGuessed || isCertain || delimiter === null) continue
    const other = await open(path, encoding, isWhole(plain) ? dialect.delimiter : delimiter, files, signal)
    if (other.found > plain.found || (isWhole(plain) && isWhole(other))) {
      await plain.source.close()
      return other
    }
    await other.source.close()
  }
  return plain
}

function isUnicode(encoding: string): boolean {
  return encoding.toLowerCase().startsWith('utf')
}

/** The columns of a header that have this heading, or the one of this number. */
export function columnsCalled(heading: string | number, { names }: Header): number[] {
  if (typeof heading === 'number') return heading <= names.length ? [heading - 1] : []
  const folded = foldHeader(heading)
  const isSame = (name: string) => (folded === '' ? name.trim() === heading.trim() : foldHeader(name) === folded)
  return names.flatMap((name, at) => (isSame(name) ? [at] : []))
}

async function open(
  path: string,
  encoding: string | null,
  delimiter: string | null,
  files: readonly RecipeFile[],
  signal?: AbortSignal,
): Promise<FoundFile> {
  const source = await openSource(path, { ...(encoding && { encoding }), ...(delimiter && { delimiter }) })
  try {
    return { source, encoding, delimiter, ...(await bestSheet(source, basename(path), files, signal)) }
  } catch (error) {
    await source.close()
    throw error
  }
}

type Best = Pick<FoundFile, 'sheet' | 'rows' | 'header' | 'readAs' | 'found'>

async function bestSheet(
  source: Source,
  name: string,
  files: readonly RecipeFile[],
  signal?: AbortSignal,
): Promise<Best> {
  let best: Best | null = null
  let isEmpty = true
  for (const [sheet, info] of source.sheets.entries()) {
    if (info.hidden && source.sheets.some(({ hidden }) => !hidden)) continue
    const rows = await sampleSheet(source, sheet, signal)
    isEmpty &&= rows.length === 0
    for (const readAs of files) {
      const headings = Object.values(readAs.columns)
      const texts = headings.filter((heading) => typeof heading === 'string')
      const header = rows.length === 0 ? null : findHeader(rows, texts)
      if (header === null) continue
      const found = headings.filter((heading) => columnsCalled(heading, header).length > 0).length
      const candidate = { sheet, rows, header, readAs, found }
      if (best === null || rank(candidate, info.name) > rank(best, source.sheets[best.sheet]?.name)) best = candidate
    }
  }
  if (best !== null) return best
  throw isEmpty
    ? new RegularsError('empty', said('refusal.no-value', { file: name }))
    : new RegularsError('no-header', said('refusal.no-header', { file: name }))
}

/** More of a recipe's columns before fewer; of as many, the sheet that is called as it was last time. */
function rank({ found, readAs }: Best, sheet: string | undefined): number {
  return 2 * (found + found / Object.keys(readAs.columns).length) + (readAs.sheet === sheet ? 0.5 : 0)
}

function isWhole({ found, readAs }: FoundFile): boolean {
  return found === Object.keys(readAs.columns).length
}

/** The columns of the new file by their roles, and the roles whose column is not there. */
export function columnsOf(
  readAs: RecipeFile,
  header: Header,
  natural: Readonly<Partial<Record<ColumnRole, number>>>,
): { readonly columns: Partial<Record<ColumnRole, number>>; readonly missing: readonly ColumnRole[] } {
  const columns: Partial<Record<ColumnRole, number>> = {}
  const missing: ColumnRole[] = []
  for (const [name, heading] of Object.entries(readAs.columns)) {
    const role = name as ColumnRole
    const called = columnsCalled(heading, header)
    // Of several columns with the same heading, the one that the file's own evidence takes.
    const at = called.find((column) => column === natural[role]) ?? called[0]
    if (at === undefined) missing.push(role)
    else columns[role] = at
  }
  return { columns, missing }
}
