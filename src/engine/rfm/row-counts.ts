import { SECONDS_PER_DAY } from '../../shared/format/wall-time.ts'
import type { RowCounts } from '../../shared/model/rows.ts'
import type { IsoDate, SettledSettings } from '../../shared/model/settings.ts'
import type { Database } from '../database/open.ts'
import { dayNumber } from '../sales/days.ts'
import { ofProducts } from '../sales/exclusions.ts'
import { groupLines, type LineGroup, readLineGroups } from '../sales/line-groups.ts'
import { countsAsSpending, LINE_KIND, spendingCondition } from '../sales/line-kind.ts'
import { allSales, salesColumns } from '../sales/sales-columns.ts'
import { readTallies } from '../sales/tallies.ts'

/**
 * Where every row went, under the settings: of one import, or of the whole workspace. With duplicates dropped the classes sum
 * to `read`; with duplicates kept they are counted and stay in their other class.
 */
export function countRows(database: Database, settings: RowSettings, importId: number | null = null): RowCounts {
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
  const changed = changedRows(database, settings, importId)
  if (changed > 0) {
    counts.changed = changed
    counts.cancelled -= changed
  }
  for (const { kind, isDuplicate, lines } of laterRows(database, settings, importId)) {
    if (isDuplicate && settings.duplicates === 'drop') continue
    counts.later += lines
    counts[classOf(kind, settings.returns)] -= lines
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

type Counts = { -readonly [Class in keyof typeof EMPTY]: number } & {
  changed?: number
  excluded?: number
  details?: number
}

type RowSettings = Pick<SettledSettings, 'asOf' | 'returns' | 'duplicates' | 'exclude'>

/** The rows of known customers whose orders a later import says something else of. */
function changedRows(database: Database, { duplicates }: RowSettings, importId: number | null): number {
  const conditions = [
    'customer_id IS NOT NULL AND changed_lines.import_id <> lines.import_id',
    ...(importId === null ? [] : [`lines.import_id = ${importId}`]),
    ...(duplicates === 'drop' ? ['is_duplicate = 0'] : []),
  ]
  // From the few that changed to their lines: the planner would look at every line for one that did.
  return database
    .prepare<[], number>(
      `SELECT coalesce(sum(rows), 0) FROM changed_lines CROSS JOIN lines ON id = line_id WHERE ${conditions.join(' AND ')}`,
    )
    .pluck()
    .get() as number
}

/** Moves the lines of excluded products out of the classes that follow; the cancelled and those of nobody stay what they are. */
function moveExcluded(database: Database, settings: RowSettings, importId: number | null, counts: Counts): void {
  counts.excluded = 0
  for (const { kind, isLater, isDuplicate, lines } of excludedLines(database, settings, importId)) {
    if (isDuplicate && settings.duplicates === 'drop') continue
    const rowClass = isLater && countsAsSpending(kind, settings.returns) ? 'later' : classOf(kind, settings.returns)
    if (rowClass === 'cancelled') continue
    counts[rowClass] -= lines
    counts.excluded += lines
  }
}

function excludedLines(database: Database, { asOf, exclude }: RowSettings, importId: number | null): LineGroup[] {
  const excluded = ofProducts(database, exclude)
  if (excluded === null) return []
  if (importId !== null) return readLineGroups(database, asOf, `${excluded} AND import_id = ${importId}`)
  const all = allSales(database)
  const left = salesColumns(database, { exclude, withCosts: false })
  return groupLines(all, asOf, (at) => (all.lines[at] as number) - (left.lines[at] as number))
}

/** What known customers bought and brought back after the analysis date. */
function laterRows(database: Database, { asOf, returns }: RowSettings, importId: number | null): LineGroup[] {
  const end = (dayNumber(asOf) + 1) * SECONDS_PER_DAY
  const last = database.prepare<[], number | null>(
    `SELECT max(max(last_sale), ${returns === 'net' ? 'coalesce(max(last_return), 0)' : '0'}) FROM imports`,
  )
  if ((last.pluck().get() ?? 0) < end) return []
  const later = [
    spendingCondition(returns),
    `time >= ${end}`,
    ...(importId === null ? [] : [`import_id = ${importId}`]),
  ].join(' AND ')
  const counted = laterLines(database, asOf, later, importId).filter(
    ({ kind, isLater }) => isLater && countsAsSpending(kind, returns),
  )
  // Numbering the lines of each row costs more than counting lines, so it is done only where there are some and the two differ.
  return counted.length > 0 && hasSharedRows(database, importId) ? readLineGroups(database, asOf, later, true) : counted
}

function laterLines(database: Database, asOf: IsoDate, later: string, importId: number | null): LineGroup[] {
  if (importId !== null) return readLineGroups(database, asOf, later)
  const all = allSales(database)
  return groupLines(all, asOf, (at) => all.lines[at] as number)
}

/** Whether some row became several lines, as a customer's sum or a sale with its refund does. */
function hasSharedRows(database: Database, importId: number | null): boolean {
  const lines =
    importId === null
      ? allSales(database).lines.reduce((sum, each) => sum + each, 0)
      : (database.prepare('SELECT count(*) FROM lines WHERE import_id = ?').pluck().get(importId) as number)
  return lines > readTallies(database, importId).reduce((sum, { rows }) => sum + rows, 0)
}

function classOf(kind: number, returns: 'net' | 'ignore'): keyof typeof EMPTY {
  if (kind === LINE_KIND.cancelled) return 'cancelled'
  if (kind === LINE_KIND.sale) return 'kept'
  if (returns === 'net') return 'returns'
  return kind === LINE_KIND.creditNote ? 'cancelled' : 'invalid'
}
