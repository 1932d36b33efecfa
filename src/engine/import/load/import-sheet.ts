import { RegularsError } from '../../../shared/model/errors.ts'
import type { Mapping } from '../../../shared/model/import.ts'
import { beginBulkLoading, limitSorting } from '../../database/bulk-loading.ts'
import { assertLogFits } from '../../database/log-budget.ts'
import type { Database } from '../../database/open.ts'
import { dropUnusedPlaces } from '../../database/unused-places.ts'
import type { ReadOptions } from '../read/source.ts'
import { CurrencyRows } from '../shape/currency-rows.ts'
import type { RowSink } from '../shape/row-shaper.ts'
import { rememberMapping } from '../understand/mappings.ts'
import { priceOpenOrders } from '../understand/open-orders.ts'
import { setsOverlongAside } from '../understand/overlong-rows.ts'
import type { MappingWishes } from '../understand/understand.ts'
import { addImport, finishImport, refuseSecondTotals, refuseUnusable } from './import-outcome.ts'
import { LineLoader } from './line-loader.ts'
import { isTable, loadTable } from './load-table.ts'
import { type Part, partsAnew, partsOf } from './parts.ts'
import { refuseSameSales } from './same-sales.ts'
import { readingFor, shaperFor } from './shaped.ts'
import { askOfShorter, withoutShorter } from './shorter-orders.ts'
import type { LoadRequest } from './understood.ts'

/** What long work may report and be told. */
export interface ImportWatch {
  readonly signal?: AbortSignal
  readonly onProgress?: (stage: 'reading' | 'indexing', fraction: number | null, rows: number) => void
  /** Called when all is loaded; what it throws undoes the import. */
  readonly beforeCommit?: () => void
}

/** Loading is timed for one row in so many, since looking at the clock takes as long as hashing a row. */
const TIMED_ROWS = 61

/** The room on the disk is looked at once in so many rows, whose lines take a few megabytes. */
const ROWS_PER_LOOK = 50_000

/** What an import took, in seconds of wall time; how reading and loading share it is an estimate. */
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
  request: LoadRequest,
  watch: ImportWatch = {},
): Promise<{ importIds: number[]; seconds: ImportSeconds }> {
  const started = performance.now()
  const parts = await partsOf(request, watch.signal)
  const { importIds, load } = await loadParts(database, request, parts, watch)
  return { importIds, seconds: { read: (performance.now() - started) / 1000 - load, load } }
}

/** The imports' ids and the seconds that loading took. */
interface Loaded {
  readonly importIds: number[]
  readonly load: number
}

/** Loads the parts; where later rows speak against how they were understood, that is taken back and they are loaded as all rows show them. */
async function loadParts(
  database: Database,
  request: LoadRequest,
  parts: readonly Part[],
  watch: ImportWatch,
): Promise<Loaded> {
  const endBulkLoading = beginBulkLoading(database)
  database.exec('BEGIN IMMEDIATE')
  let anew: Part[] | null
  try {
    const loaded = await loadEach(database, request, parts, watch)
    anew = await partsAnew(request, parts, watch.signal)
    if (anew === null) {
      if (loaded instanceof RegularsError) throw loaded
      priceOpenOrders(database)
      watch.beforeCommit?.()
      database.exec('COMMIT')
      return loaded
    }
  } finally {
    if (database.inTransaction) database.exec('ROLLBACK')
    endBulkLoading()
  }
  return loadParts(database, request, anew, watch)
}

/** What was loaded, or why it cannot be as it is understood. */
async function loadEach(
  database: Database,
  request: LoadRequest,
  parts: readonly Part[],
  watch: ImportWatch,
): Promise<Loaded | RegularsError> {
  const importIds: number[] = []
  let load = 0
  try {
    for (const part of parts) {
      const result = await loadSheet(database, request, part, watch)
      importIds.push(result.importId)
      load += result.loadSeconds
    }
    return { importIds, load }
  } catch (error) {
    if (error instanceof RegularsError && error.code !== 'cancelled') return error
    throw error
  }
}

async function loadSheet(
  database: Database,
  request: LoadRequest,
  { sheet, understanding, later }: Part,
  watch: ImportWatch,
): Promise<{ importId: number; loadSeconds: number }> {
  const { header, mapping } = understanding
  if (isTable(understanding.level)) {
    const importId = await loadTable(database, request, sheet, understanding, watch.signal)
    if (isChosen(request.wishes)) rememberMapping(database, header.names, mapping, request.file, request.now)
    return { importId, loadSeconds: 0 }
  }
  if (understanding.level === 'totals') refuseSecondTotals(database, request.file)
  const importId = addImport(database, request, sheet, understanding)
  const isFirst = database.prepare('SELECT 1 FROM lines LIMIT 1').get() === undefined
  const indexSql = database
    .prepare<[], string>(`SELECT sql FROM sqlite_schema WHERE name = 'lines_by_customer'`)
    .pluck()
    .get() as string
  // Building the index once over all lines is several times faster than keeping it up line by line.
  if (isFirst) database.exec('DROP INDEX lines_by_customer')
  const shaper = shaperFor(understanding, request.now)
  const senses = readingFor(understanding, shaper?.mapping ?? mapping)
  const loader = new LineLoader(database, importId, shaper?.mapping ?? mapping, header, senses, later)
  const sink = sinkFor(loader, shaper?.mapping ?? mapping, request.wishes)
  let fraction: number | null = null
  const options: ReadOptions = {
    apart: true,
    ...(watch.signal ? { signal: watch.signal } : {}),
    onProgress: (share) => {
      fraction = share
      watch.onProgress?.('reading', fraction, loader.counts.read)
    },
  }
  const longest = setsOverlongAside(request.source, understanding) ? header.names.length : Number.POSITIVE_INFINITY
  let sampled = 0
  const reading = performance.now()
  const extent = await request.source.read(
    sheet,
    (row) => {
      if (row.number <= header.row) return true
      if (row.number % ROWS_PER_LOOK === 0) assertLogFits(database.name)
      const from = row.number % TIMED_ROWS === 0 ? performance.now() : 0
      if (row.width > longest) sink.setAside(row, 'too-many-cells', 'invalid')
      else if (shaper) shaper.add(row, sink)
      else sink.add(row, row)
      if (from > 0) sampled += performance.now() - from
      return true
    },
    options,
  )
  watch.onProgress?.('indexing', null, loader.counts.read)
  limitSorting(database)
  const indexing = performance.now()
  let loading = Math.min(sampled * TIMED_ROWS, indexing - reading)
  shaper?.finish(sink)
  loader.finish()
  dropUnusedPlaces(database)
  if (isFirst) database.exec(indexSql)
  refuseUnusable(database, loader, request, understanding)
  refuseSameSales(database, importId, request.file)
  if (request.isAttended) askOfShorter(loader.changed.shorter, mapping, request.file)
  finishImport(database, importId, loader, understanding, request, extent)
  if (isChosen(request.wishes))
    rememberMapping(database, header.names, withoutShorter(mapping), request.file, request.now)
  loading += performance.now() - indexing
  return { importId, loadSeconds: loading / 1000 }
}

/** Whether a person had a say in the mapping; what was recognised alone will be recognised again. */
function isChosen({ mapping, names, dateOrder, decimalMark }: MappingWishes): boolean {
  return Boolean(mapping) || (dateOrder ?? decimalMark) !== undefined || Object.keys(names ?? {}).length > 0
}

function sinkFor(loader: LineLoader, mapping: Mapping, { currency }: MappingWishes): RowSink {
  return currency ? new CurrencyRows(loader, mapping, currency) : loader
}
