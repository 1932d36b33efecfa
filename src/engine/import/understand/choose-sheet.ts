import { RegularsError } from '../../../shared/model/errors.ts'
import type { FileLevel } from '../../../shared/model/import.ts'
import { said } from '../../../shared/words/said.ts'
import type { Row, Source } from '../read/source.ts'
import { missingColumns } from './mapping-issues.ts'
import { sampleSheet } from './sample.ts'
import { type MappingWishes, type Understanding, understandSheet } from './understand.ts'

/** Where to look for something to import. */
export interface SheetRequest {
  readonly source: Source
  /** The base name, for messages. */
  readonly file: string
  /** 0-based; null takes the first visible sheet that can be understood. */
  readonly sheet: number | null
  readonly wishes: MappingWishes
  readonly now: Date
}

/**
 * The sheet to import and its first rows: the one asked for, else the first visible one with sales that has what is needed, else
 * the first with something else to take in. Throws `not-found` or `empty`.
 */
export async function chooseSheet(
  { source, file, sheet: wished, wishes, now }: SheetRequest,
  signal?: AbortSignal,
): Promise<{ sheet: number; rows: readonly Row[] }> {
  if (wished !== null) {
    if (!source.sheets[wished])
      throw new RegularsError('not-found', said('refusal.no-sheet', { file, sheet: wished + 1 }))
    return { sheet: wished, rows: await sampleSheet(source, wished, signal) }
  }
  let list: { sheet: number; rows: readonly Row[] } | null = null
  let longest: { sheet: number; rows: readonly Row[] } | null = null
  for (const [sheet, info] of source.sheets.entries()) {
    if (info.hidden && source.sheets.some((each) => !each.hidden)) continue
    const rows = await sampleSheet(source, sheet, signal)
    // Understanding a sheet takes long where it is wide, and there is nothing to choose from.
    if (source.sheets.length === 1 && rows.length > 0) return { sheet, rows }
    const understanding = understandWhole(rows, file, wishes, now)
    if (understanding && HOLDS_SALES.has(understanding.level)) return { sheet, rows }
    if (understanding) list ??= { sheet, rows }
    if (rows.length > (longest?.rows.length ?? 0)) longest = { sheet, rows }
  }
  const found = list ?? longest
  if (!found) throw new RegularsError('empty', said('refusal.no-sheet-with-value', { file }))
  return found
}

const HOLDS_SALES: ReadonlySet<FileLevel> = new Set(['sales', 'totals'])

/** A sheet that has what an import needs; null otherwise. */
function understandWhole(rows: readonly Row[], file: string, wishes: MappingWishes, now: Date): Understanding | null {
  if (rows.length === 0) return null
  try {
    const understanding = understandSheet(rows, file, wishes, now)
    return missingColumns(understanding, file) === null ? understanding : null
  } catch {
    return null
  }
}
