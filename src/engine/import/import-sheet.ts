import { localMinute } from '../../shared/format/local-minute.ts'
import { RegularsError } from '../../shared/model/errors.ts'
import type { ColumnRole, DateOrder, Mapping } from '../../shared/model/import.ts'
import { COLUMN_ROLES } from '../../shared/model/import.ts'
import { currencyOf } from '../database/details.ts'
import type { Database } from '../database/open.ts'
import { dropUnusedPlaces } from '../database/unused-places.ts'
import { CurrencyRows, describeChoice } from './currency-rows.ts'
import { DateOrderDetector } from './dates.ts'
import { findHeader } from './find-header.ts'
import { LineLoader } from './line-loader.ts'
import { rememberMapping } from './mappings.ts'
import type { RowShaper, RowSink } from './row-shaper.ts'
import { sheetsOfShape } from './same-shape.ts'
import { SAMPLE_ROWS, sampleSheet } from './sample.ts'
import { CELL, type ReadOptions, type Row, type Source } from './source.ts'
import { TillRows } from './till-rows.ts'
import { type MappingWishes, missingColumns, type Understanding, understandSheet } from './understand.ts'

/** What long work may report and be told. */
export interface ImportWatch {
  readonly signal?: AbortSignal
  readonly onProgress?: (stage: 'Reading' | 'Indexing', fraction: number | null, rows: number) => void
}

/** What to import of a file. */
export interface ImportRequest {
  readonly source: Source
  /** The base name, for messages and the record. */
  readonly file: string
  /** 0-based; null takes the first visible sheet that can be understood. */
  readonly sheet: number | null
  /** Whether the visible sheets of the same shape come along. */
  readonly sheets?: 'one' | 'same-shape'
  readonly wishes: MappingWishes
  readonly now: Date
}

/** What an import took, in seconds of wall time. */
export interface ImportSeconds {
  readonly read: number
  readonly load: number
}

/**
 * Imports a sheet, or all sheets of its shape, in one transaction: everything or nothing. Each sheet is an import of its own,
 * so that what two sheets both hold comes in once. Throws a `RegularsError` that says why it cannot. Returns the imports' ids in
 * the order of the sheets, and what they took.
 */
export async function importSheets(
  database: Database,
  request: ImportRequest,
  watch: ImportWatch = {},
): Promise<{ importIds: number[]; seconds: ImportSeconds }> {
  const started = performance.now()
  const parts = await partsOf(request, watch.signal)
  // Every key of a line was made or looked up a moment before; checking four of them again per line doubles the time.
  database.pragma('foreign_keys = OFF')
  database.exec('BEGIN IMMEDIATE')
  try {
    const importIds: number[] = []
    let load = 0
    for (const { sheet, understanding } of parts) {
      const result = await loadSheet(database, request, sheet, understanding, watch)
      importIds.push(result.importId)
      load += result.loadSeconds
    }
    database.exec('COMMIT')
    return { importIds, seconds: { read: (performance.now() - started) / 1000 - load, load } }
  } catch (error) {
    if (database.inTransaction) database.exec('ROLLBACK')
    throw error
  } finally {
    database.pragma('foreign_keys = ON')
  }
}

interface Part {
  readonly sheet: number
  readonly understanding: Understanding
}

/** The sheets to import, each understood; what is settled for the first holds for all. */
async function partsOf(request: ImportRequest, signal?: AbortSignal): Promise<Part[]> {
  const { sheet, rows } = await chooseSheet(request, signal)
  const first = await settleDateOrder(request, sheet, understandSheet(rows, request.file, request.wishes), rows)
  const missing = missingColumns(first, request.file)
  if (missing) throw missing
  const parts: Part[] = []
  const sheets =
    request.sheets === 'same-shape' ? await sheetsOfShape(request.source, sheet, first.header, signal) : [sheet]
  const note = {
    kind: 'note',
    role: null,
    message: `The ${sheets.length} sheets with the same header were imported.`,
  } as const
  for (const each of sheets) {
    const understanding = each === sheet ? first : await understandAs(first, request, each, signal)
    if (each !== sheet && understanding.below.length === 0) continue
    const issues = sheets.length > 1 ? [...understanding.issues, note] : understanding.issues
    parts.push({ sheet: each, understanding: { ...understanding, issues } })
  }
  return parts
}

/** A sheet understood as another one of the same shape was; its header may stand in another row. */
async function understandAs(
  first: Understanding,
  request: ImportRequest,
  sheet: number,
  signal?: AbortSignal,
): Promise<Understanding> {
  const rows = await sampleSheet(request.source, sheet, signal)
  const headerRow = findHeader(rows)?.row ?? first.header.row
  return understandSheet(rows, request.file, {
    mapping: { ...first.mapping, headerRow },
    currency: request.wishes.currency,
  })
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

async function loadSheet(
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
  const sink = sinkFor(loader, shaper?.mapping ?? mapping, request.wishes)
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
      if (shaper) shaper.add(row, sink)
      else sink.add(row, row)
      loading += performance.now() - from
      return true
    },
    options,
  )
  watch.onProgress?.('Indexing', null, loader.counts.read)
  const indexing = performance.now()
  shaper?.finish(sink)
  loader.finish()
  dropUnusedPlaces(database)
  if (isFirst) database.exec(indexSql)
  refuseUnusable(database, loader, request.file, understanding)
  finishImport(database, importId, loader, understanding, request.wishes)
  if (isChosen(request.wishes)) rememberMapping(database, header.names, mapping, request.file, request.now)
  loading += performance.now() - indexing
  return { importId, loadSeconds: loading / 1000 }
}

/** What must stand between the rows of this file and the loader; null for nearly all files. */
function shaperFor({ preset, mapping, header, below }: Understanding): RowShaper | null {
  return preset?.quirks ? new TillRows(preset.quirks, mapping, header, below) : null
}

/** Whether a person had a say in the mapping; what was recognised alone will be recognised again. */
function isChosen({ mapping, names, dateOrder }: MappingWishes): boolean {
  return Boolean(mapping) || dateOrder !== undefined || Object.keys(names ?? {}).length > 0
}

function sinkFor(loader: LineLoader, mapping: Mapping, { currency }: MappingWishes): RowSink {
  const column = mapping.columns.currency
  return currency && column !== undefined ? new CurrencyRows(loader, mapping, column, currency) : loader
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
function refuseUnusable(database: Database, loader: LineLoader, file: string, understanding: Understanding): void {
  const { counts } = loader
  if (counts.read === 0) {
    throw new RegularsError('no-lines', `${file} has a header (row ${understanding.header.row}) but no row below it.`)
  }
  if (loader.currencies.size > 1) {
    throw new RegularsError(
      'mixed-currencies',
      `${file} holds amounts in several currencies (${[...loader.currencies].slice(0, 6).join(', ')}), which must not be ` +
        'added up. Choose one of them or give rates (in the app under the column), or export one currency at a time.',
    )
  }
  const [own] = loader.currencies
  const others = currencyOf(database)
  if (own !== undefined && others !== null && own !== others) {
    throw new RegularsError(
      'mixed-currencies',
      `${file} holds amounts in ${own}, and the workspace holds amounts in ${others}; they must not be added up. Give a rate ` +
        'for the import (in the app under the column), or import the file into a workspace of its own.',
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

function finishImport(
  database: Database,
  importId: number,
  loader: LineLoader,
  understanding: Understanding,
  { currency }: MappingWishes,
): void {
  const { counts } = loader
  const notes = understanding.issues.filter((issue) => issue.kind === 'note').map((issue) => issue.message)
  if (currency) notes.push(describeChoice(currency))
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
