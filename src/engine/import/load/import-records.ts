import { RegularsError } from '../../../shared/model/errors.ts'
import type { ColumnRole, ImportRecord, Mapping, RefusedPage, Understood } from '../../../shared/model/import.ts'
import type { RefusalReason, RefusedRow, RowCounts } from '../../../shared/model/rows.ts'
import { DEFAULT_SETTINGS } from '../../../shared/model/settings.ts'
import { said, type Text } from '../../../shared/words/said.ts'
import type { Database } from '../../database/open.ts'
import { countRefused } from '../../database/refused-counts.ts'
import { parseStored } from '../../database/stored-json.ts'
import { openOrdersNote } from '../understand/open-orders.ts'
import { countItems, itemNotes } from './item-counts.ts'
import { importsThatNeed } from './undo-import.ts'

interface ImportRow {
  readonly id: number
  readonly file: string
  readonly sheet: string
  readonly imported_at: string
  readonly mapping: string
  readonly columns: string
  readonly notes: string
  readonly understood: string | null
}

/** The import's record; the row counts are given by the caller, who knows how settings sort rows. */
export function readImport(database: Database, importId: number, rows: RowCounts): ImportRecord {
  const row = database.prepare<[number], ImportRow>('SELECT * FROM imports WHERE id = ?').get(importId)
  if (!row) throw new RegularsError('not-found', said('refusal.no-import', { id: importId }))
  const what = said('refusal.stored.import', { id: importId })
  const items = countItems(database, importId)
  const open = openOrdersNote(database, importId)
  return {
    importId,
    file: row.file,
    sheet: row.sheet,
    importedAt: row.imported_at,
    mapping: parseStored<Mapping>(row.mapping, what, ['headerRow', 'columns']),
    columns: parseStored<[ColumnRole, string][]>(row.columns, what, 'list'),
    rows,
    refusedAs: countRefused(database, DEFAULT_SETTINGS.duplicates, importId),
    refused: refusedByReason(database, importId),
    notes: [
      ...parseStored<Text[]>(row.notes, what, 'list'),
      ...(items === null ? [] : itemNotes(items)),
      ...(open === null ? [] : [open]),
    ],
    understood:
      row.understood === null
        ? null
        : parseStored<Understood>(row.understood, what, ['roles', 'values', 'done', 'asked']),
    items,
    neededBy: importsThatNeed(database, importId),
    runs: database
      .prepare<[number], number>('SELECT count(*) FROM run_imports WHERE import_id = ?')
      .pluck()
      .get(importId) as number,
  }
}

/** How many rows were refused for each reason, with the first of them. */
function refusedByReason(database: Database, importId: number): ImportRecord['refused'] {
  const found = database
    .prepare<[number], StoredRefusal & { rows: number }>(
      `SELECT imports.file, imports.sheet, refused.row, refused.reason, refused.cells, counted.rows
        FROM (SELECT count(*) AS rows, min(id) AS first FROM refused WHERE import_id = ? GROUP BY reason) AS counted
        JOIN refused ON refused.id = counted.first JOIN imports ON imports.id = refused.import_id
        ORDER BY counted.rows DESC, refused.reason`,
    )
    .all(importId)
  return found.map(({ rows, ...stored }) => {
    const { reason, row, cells } = toRefusedRow(stored)
    return { reason, rows, example: { row, cells } }
  })
}

/** The headings of an import's file; none where an older version read it. */
export function importHeadings(database: Database, importId: number): readonly string[] {
  const stored = database
    .prepare<[number], string | null>('SELECT understood FROM imports WHERE id = ?')
    .pluck()
    .get(importId)
  if (!stored) return []
  const what = said('refusal.stored.import', { id: importId })
  return parseStored<Understood>(stored, what, ['roles', 'values', 'done', 'asked']).forRecipe?.headings ?? []
}

/** The ids of all imports, the newest first. */
export function importIds(database: Database): number[] {
  return database.prepare<[], number>('SELECT id FROM imports ORDER BY id DESC').pluck().all()
}

/** A page of an import's refused rows, in the order of the file. */
export function refusedPage(
  database: Database,
  query: { importId: number; reason: RefusalReason | null; offset: number; limit: number },
): RefusedPage {
  const of = 'import_id = @importId AND (@reason IS NULL OR reason = @reason)'
  const total = database.prepare(`SELECT count(*) FROM refused WHERE ${of}`).pluck().get(query) as number
  const rows = database
    .prepare<[typeof query], StoredRefusal>(
      `${SELECT_REFUSED} WHERE ${of} ORDER BY refused.id LIMIT @limit OFFSET @offset`,
    )
    .all(query)
  return { total, rows: rows.map(toRefusedRow) }
}

/** Every refused row of the workspace, or of one import, in the order of the files. */
export function* refusedRows(database: Database, importId: number | null = null): Generator<RefusedRow> {
  const of = importId === null ? '' : `WHERE import_id = ${importId}`
  const rows = database.prepare<[], StoredRefusal>(`${SELECT_REFUSED} ${of} ORDER BY refused.id`)
  for (const row of rows.all()) yield toRefusedRow(row)
}

interface StoredRefusal {
  readonly file: string
  readonly sheet: string
  readonly row: number
  readonly reason: RefusalReason
  readonly cells: string
}

const SELECT_REFUSED = `SELECT imports.file, imports.sheet, refused.row, refused.reason, refused.cells
  FROM refused JOIN imports ON imports.id = refused.import_id`

function toRefusedRow(stored: StoredRefusal): RefusedRow {
  return {
    ...stored,
    cells: parseStored<string[]>(
      stored.cells,
      said('refusal.stored.row', { row: stored.row, file: stored.file }),
      'list',
    ),
  }
}
