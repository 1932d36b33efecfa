import { localMinute } from '../../shared/format/local-minute.ts'
import { RegularsError } from '../../shared/model/errors.ts'
import type { ColumnRole, DateOrder } from '../../shared/model/import.ts'
import { COLUMN_ROLES } from '../../shared/model/import.ts'
import type { Database } from '../database/open.ts'
import { DateOrderDetector } from './dates.ts'
import { LineLoader } from './line-loader.ts'
import type { RowShaper } from './row-shaper.ts'
import { SAMPLE_ROWS, sampleSheet } from './sample.ts'
import { CELL, type ReadOptions, type Row, type Source } from './source.ts'
import { TillRows } from './till-rows.ts'
import { type MappingWishes, missingColumns, type Understanding, understandSheet } from './understand.ts'

/** What long work may report and be told. */
export interface ImportWatch {
  readonly signal?: AbortSignal
  readonly onProgress?: (stage: 'Reading' | 'Indexing', fraction: number | null, rows: number) => void
}

/** One sheet to import. */
export interface ImportRequest {
  readonly source: Source
  /** The base name, for messages and the record. */
  readonly file: string
  /** 0-based; null takes the first visible sheet that can be understood. */
  readonly sheet: number | null
  readonly wishes: MappingWishes
  readonly now: Date
}

/** What an import took, in seconds of wall time. */
export interface ImportSeconds {
  readonly read: number
  readonly load: number
}

/**
 * Imports one sheet in one transaction: everything or nothing. Throws a `RegularsError` that says why it cannot.
 * Returns the import's id and what it took.
 */
export async function importSheet(
  database: Database,
  request: ImportRequest,
  watch: ImportWatch = {},
): Promise<{ importId: number; seconds: ImportSeconds }> {
  const started = performance.now()
  const { sheet, rows } = await chooseSheet(request, watch.signal)
  const understanding = await settleDateOrder(request, sheet, understandSheet(rows, request.file, request.wishes), rows)
  const missing = missingColumns(understanding, request.file)
  if (missing) throw missing
  // Every key of a line was made or looked up a moment before; checking four of them again per line doubles the time.
  database.pragma('foreign_keys = OFF')
  database.exec('BEGIN IMMEDIATE')
  try {
    const result = await load(database, request, sheet, understanding, watch)
    database.exec('COMMIT')
    const total = (performance.now() - started) / 1000
    return { importId: result.importId, seconds: { read: total - result.loadSeconds, load: result.loadSeconds } }
  } catch (error) {
    if (database.inTransaction) database.exec('ROLLBACK')
    throw error
  } finally {
    database.pragma('foreign_keys = ON')
  }
}

/** The sheet to import and its first rows: the one asked for, else the first visible one that has what is needed. */
export async function chooseSheet(
  request: Pick<ImportRequest, 'source' | 'file' | 'sheet' | 'wishes'>,
  signal?: AbortSignal,
): Promise<{ sheet: number; rows: readonly Row[] }> {
  const { source, file } = request
  if (request.sheet !== null) {
    if (!source.sheets[request.sheet])
      throw new RegularsError('not-found', `${file} has no sheet ${request.sheet + 1}.`)
    return { sheet: request.sheet, rows: await sampleSheet(source, request.sheet, signal) }
  }
  let fallback: { sheet: number; rows: readonly Row[] } | null = null
  for (const [sheet, info] of source.sheets.entries()) {
    if (info.hidden && source.sheets.some((each) => !each.hidden)) continue
    const rows = await sampleSheet(source, sheet, signal)
    if (isComplete(rows, file, request.wishes)) return { sheet, rows }
    if (rows.length > (fallback?.rows.length ?? 0)) fallback = { sheet, rows }
  }
  if (!fallback) throw new RegularsError('empty', `${file} is empty: no sheet has a value. Choose another file.`)
  return fallback
}

function isComplete(rows: readonly Row[], file: string, wishes: MappingWishes): boolean {
  if (rows.length === 0) return false
  try {
    return missingColumns(understandSheet(rows, file, wishes), file) === null
  } catch {
    return false
  }
}

/** Reads the whole date column where its first rows do not tell day from month. */
async function settleDateOrder(
  request: ImportRequest,
  sheet: number,
  understanding: Understanding,
  rows: readonly Row[],
): Promise<Understanding> {
  const column = understanding.mapping.columns.date
  if (column === undefined || understanding.mapping.dateOrder !== null) return understanding
  const detector = new DateOrderDetector()
  if (rows.length >= SAMPLE_ROWS) {
    await request.source.read(sheet, (row) => {
      if (row.number > understanding.header.row && row.kinds[column] === CELL.text) {
        detector.add(row.values[column] as string)
      }
      return true
    })
  }
  const order: DateOrder | null = detector.evidence.ambiguous > 0 ? detector.evidence.order : null
  if (order === null) {
    throw new RegularsError(
      'ambiguous-column',
      `The dates in the column "${understanding.header.names[column]}" of ${request.file} can be read with the day first or ` +
        'with the month first, and nothing in the file tells which. Say which it is (in the app under the column; on the ' +
        'command line with --dates dmy or --dates mdy).',
    )
  }
  return { ...understanding, mapping: { ...understanding.mapping, dateOrder: order } }
}

async function load(
  database: Database,
  request: ImportRequest,
  sheet: number,
  understanding: Understanding,
  watch: ImportWatch,
): Promise<{ importId: number; loadSeconds: number }> {
  const { header, mapping } = understanding
  const importId = addImport(database, request, sheet, understanding)
  const isFirst = database.prepare('SELECT 1 FROM lines LIMIT 1').get() === undefined
  const indexSql = database
    .prepare<[], string>(`SELECT sql FROM sqlite_schema WHERE name = 'lines_by_customer'`)
    .pluck()
    .get() as string
  // Building the index once over all lines is several times faster than keeping it up line by line.
  if (isFirst) database.exec('DROP INDEX lines_by_customer')
  const shaper = shaperFor(understanding)
  const loader = new LineLoader(database, importId, shaper?.mapping ?? mapping, header)
  let fraction: number | null = null
  const options: ReadOptions = {
    ...(watch.signal ? { signal: watch.signal } : {}),
    onProgress: (share) => {
      fraction = share
      watch.onProgress?.('Reading', fraction, loader.counts.read)
    },
  }
  let loading = 0
  await request.source.read(
    sheet,
    (row) => {
      if (row.number <= header.row) return true
      const from = performance.now()
      if (shaper) shaper.add(row, loader)
      else loader.add(row)
      loading += performance.now() - from
      return true
    },
    options,
  )
  watch.onProgress?.('Indexing', null, loader.counts.read)
  const indexing = performance.now()
  shaper?.finish(loader)
  loader.finish()
  if (isFirst) database.exec(indexSql)
  refuseUnusable(loader, request.file, understanding)
  finishImport(database, importId, loader, understanding)
  loading += performance.now() - indexing
  return { importId, loadSeconds: loading / 1000 }
}

/** What must stand between the rows of this file and the loader; null for nearly all files. */
function shaperFor({ preset, mapping, header, below }: Understanding): RowShaper | null {
  return preset?.quirks ? new TillRows(preset.quirks, mapping, header, below) : null
}

function addImport(database: Database, request: ImportRequest, sheet: number, understanding: Understanding): number {
  const { header, mapping } = understanding
  const columns = (COLUMN_ROLES as readonly ColumnRole[]).flatMap((role) => {
    const at = mapping.columns[role]
    return at === undefined ? [] : [[role, header.names[at] ?? ''] as const]
  })
  const added = database
    .prepare(
      `INSERT INTO imports (file, sheet, imported_at, mapping, columns, notes, currency, rows_read, already_imported,
        already_imported_duplicates) VALUES (?, ?, ?, ?, ?, '[]', NULL, 0, 0, 0)`,
    )
    .run(
      request.file,
      request.source.sheets[sheet]?.name ?? '',
      localMinute(request.now),
      JSON.stringify(mapping),
      JSON.stringify(columns),
    )
  return Number(added.lastInsertRowid)
}

/** Throws where an import would bring nothing at all, or sum what must not be summed. */
function refuseUnusable(loader: LineLoader, file: string, understanding: Understanding): void {
  const { counts } = loader
  if (counts.read === 0) {
    throw new RegularsError('no-lines', `${file} has a header (row ${understanding.header.row}) but no row below it.`)
  }
  if (loader.currencies.size > 1) {
    throw new RegularsError(
      'mixed-currencies',
      `${file} holds amounts in several currencies (${[...loader.currencies].slice(0, 6).join(', ')}), which must not be ` +
        'added up. Export one currency at a time.',
    )
  }
  const bad = loader.firstUnreadableDate
  if (counts.lines === 0 && counts.alreadyImported === 0 && bad) {
    const column = understanding.header.names[understanding.mapping.columns.date ?? 0]
    throw new RegularsError(
      'unreadable-dates',
      `None of the ${counts.unreadableDates} dates in the column "${column}" of ${file} could be read, for example ` +
        `"${bad.text}" in row ${bad.row}. Dates such as 2026-03-31, 31/03/2026 or 31 Mar 2026 can be read; or choose another column.`,
    )
  }
}

function finishImport(database: Database, importId: number, loader: LineLoader, understanding: Understanding): void {
  const { counts } = loader
  const notes = understanding.issues.filter((issue) => issue.kind === 'note').map((issue) => issue.message)
  if (counts.refunds > 0) {
    notes.push(`${counts.refunds} refunds were taken from the rows of their sales.`)
  }
  if (counts.disagreeing * 100 > counts.lines) {
    notes.push(
      `In ${counts.disagreeing} of ${counts.lines} lines the amount differs from quantity times price; the amount was taken.`,
    )
  }
  database
    .prepare(
      `UPDATE imports SET notes = ?, currency = ?, rows_read = ?, already_imported = ?, already_imported_duplicates = ?
        WHERE id = ?`,
    )
    .run(
      JSON.stringify(notes),
      [...loader.currencies][0] ?? null,
      counts.read,
      counts.alreadyImported,
      counts.alreadyImportedDuplicates,
      importId,
    )
}
