import type { RowCounts } from '../../shared/model/rows.ts'
import type { IsoDate, Settings } from '../../shared/model/settings.ts'
import type { Database } from '../database/open.ts'
import { dayNumber } from '../sales/days.ts'
import { ofProducts } from '../sales/exclusions.ts'
import { LINE_KIND } from '../sales/line-kind.ts'
import { readTallies } from '../sales/tallies.ts'

/**
 * Where every row went, under the settings: of one import, or of the whole workspace. With duplicates dropped the classes sum
 * to `read`; with duplicates kept they are counted and stay in their other class.
 */
export function countRows(
  database: Database,
  settings: Pick<Settings, 'returns' | 'duplicates' | 'exclude'> & { readonly asOf: IsoDate },
  importId: number | null = null,
): RowCounts {
  const counts: Counts = { ...EMPTY }
  const of = importId === null ? '' : `WHERE import_id = ${importId}`
  const add = (rowClass: keyof typeof EMPTY, duplicate: number, rows: number) => {
    if (duplicate === 1) counts.duplicates += rows
    if (duplicate === 0 || settings.duplicates === 'keep') counts[rowClass] += rows
  }
  for (const tally of readTallies(database, importId)) {
    const rowClass = tally.withoutCustomer === 1 ? 'withoutCustomer' : classOf(tally.kind, settings.returns)
    add(rowClass, tally.isDuplicate, tally.rows)
  }
  for (const [kind, duplicate, rows] of laterLines(database, settings, importId)) {
    if (duplicate === 1 && settings.duplicates === 'drop') continue
    counts.later += rows
    counts[classOf(kind, settings.returns)] -= rows
  }
  if (settings.exclude.length > 0) moveExcluded(database, settings, importId, counts)
  const refused = database.prepare<[], [keyof typeof EMPTY, number, number]>(
    `SELECT counts_as, is_duplicate, count(*) FROM refused ${of} GROUP BY 1, 2`,
  )
  for (const [countsAs, duplicate, rows] of refused.raw().all()) add(countsAs, duplicate, rows)
  const imports = database.prepare<[], [number, number, number, number]>(
    `SELECT coalesce(sum(rows_read), 0), coalesce(sum(already_imported), 0), coalesce(sum(already_imported_duplicates), 0),
      coalesce(sum(details), 0) FROM imports ${importId === null ? '' : `WHERE id = ${importId}`}`,
  )
  const [read, known, knownDuplicates, details] = imports.raw().get() as [number, number, number, number]
  counts.read = read
  if (details > 0) counts.details = details
  counts.duplicates += knownDuplicates
  counts.alreadyImported = settings.duplicates === 'keep' ? known : known - knownDuplicates
  return counts
}

const EMPTY = {
  read: 0,
  duplicates: 0,
  alreadyImported: 0,
  withoutCustomer: 0,
  cancelled: 0,
  returns: 0,
  invalid: 0,
  later: 0,
  kept: 0,
} satisfies RowCounts

type Counts = { -readonly [Class in keyof typeof EMPTY]: number } & { excluded?: number; details?: number }

/** Moves the lines of excluded products out of the classes that follow; the cancelled and those of nobody stay what they are. */
function moveExcluded(
  database: Database,
  settings: Pick<Settings, 'returns' | 'duplicates' | 'exclude'> & { readonly asOf: IsoDate },
  importId: number | null,
  counts: Counts,
): void {
  counts.excluded = 0
  const excluded = ofProducts(database, settings.exclude)
  if (excluded === null) return
  const end = (dayNumber(settings.asOf) + 1) * 86_400
  const lines = database
    .prepare<[], [kind: number, isLater: number, rows: number]>(
      `SELECT kind, ${countingKinds(settings.returns)} AND time >= ${end}, count(*) FROM lines WHERE customer_id IS NOT NULL AND ${excluded}
        ${importId === null ? '' : `AND import_id = ${importId}`} ${settings.duplicates === 'drop' ? 'AND is_duplicate = 0' : ''}
        GROUP BY 1, 2`,
    )
    .raw()
    .all()
  for (const [kind, isLater, rows] of lines) {
    const rowClass = isLater === 1 ? 'later' : classOf(kind, settings.returns)
    if (rowClass === 'cancelled') continue
    counts[rowClass] -= rows
    counts.excluded += rows
  }
}

/** What known customers bought and brought back after the analysis date, by kind and by whether they are duplicates. */
function laterLines(
  database: Database,
  { asOf, returns }: Pick<Settings, 'returns'> & { readonly asOf: IsoDate },
  importId: number | null,
): [kind: number, duplicate: number, rows: number][] {
  const end = (dayNumber(asOf) + 1) * 86_400
  const last = database.prepare<[], number | null>(
    `SELECT max(max(last_sale), ${returns === 'net' ? 'coalesce(max(last_return), 0)' : '0'}) FROM imports`,
  )
  if ((last.pluck().get() ?? 0) < end) return []
  const later = `lines WHERE customer_id IS NOT NULL AND ${countingKinds(returns)} AND time >= ${end}
    ${importId === null ? '' : `AND import_id = ${importId}`}`
  const count = (rows: string) =>
    database
      .prepare<[], [number, number, number]>(`SELECT kind, is_duplicate, count(*) FROM ${rows} GROUP BY 1, 2`)
      .raw()
      .all()
  const lines = count(later)
  // Numbering the lines of each row costs more than counting lines, so it is done only where there are some and the two differ.
  if (lines.length === 0 || !hasSharedRows(database)) return lines
  return count(
    `(SELECT kind, is_duplicate, row_number() OVER (PARTITION BY import_id, row ORDER BY id) AS nth FROM ${later}) WHERE nth = 1`,
  )
}

/** Whether some row became several lines, as a customer's sum or a sale with its refund does. */
function hasSharedRows(database: Database): boolean {
  const lines = database.prepare<[], number>('SELECT count(*) FROM lines').pluck().get() ?? 0
  return lines > readTallies(database, null).reduce((sum, { rows }) => sum + rows, 0)
}

/** A condition on `lines` that sales meet and, where they lower the money, returns. */
function countingKinds(returns: 'net' | 'ignore'): string {
  return returns === 'net' ? `kind <> ${LINE_KIND.cancelled}` : `kind = ${LINE_KIND.sale}`
}

function classOf(kind: number, returns: 'net' | 'ignore'): keyof typeof EMPTY {
  if (kind === LINE_KIND.cancelled) return 'cancelled'
  if (kind === LINE_KIND.sale) return 'kept'
  if (returns === 'net') return 'returns'
  return kind === LINE_KIND.creditNote ? 'cancelled' : 'invalid'
}
