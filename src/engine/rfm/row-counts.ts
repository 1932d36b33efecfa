import type { RowCounts } from '../../shared/model/rows.ts'
import type { Database } from '../database/open.ts'
import { LINE_KIND } from '../database/line-kind.ts'
import { dayNumber } from './days.ts'
import type { MeasureSettings } from './measures.ts'

type Group = [without: number, kind: number, duplicate: number, later: number, rows: number]

/**
 * Where every row went, under the settings: of one import, or of the whole workspace. With duplicates dropped the classes sum
 * to `read`; with duplicates kept they are counted and stay in their other class.
 */
export function countRows(
  database: Database,
  settings: Omit<MeasureSettings, 'frequency'>,
  importId: number | null = null,
): RowCounts {
  const counts = { ...EMPTY }
  const of = importId === null ? '' : `WHERE import_id = ${importId}`
  const end = (dayNumber(settings.asOf) + 1) * 86_400
  const add = (rowClass: keyof RowCounts, duplicate: number, rows: number) => {
    if (duplicate === 1) counts.duplicates += rows
    if (duplicate === 0 || settings.duplicates === 'keep') counts[rowClass] += rows
  }
  const lines = database.prepare<[], Group>(
    `SELECT customer_id IS NULL, kind, is_duplicate, time >= ${end}, count(*) FROM lines ${of} GROUP BY 1, 2, 3, 4`,
  )
  for (const [without, kind, duplicate, later, rows] of lines.raw().all()) {
    add(without === 1 ? 'withoutCustomer' : classOf(kind, later === 1, settings.returns), duplicate, rows)
  }
  const refused = database.prepare<[], [keyof RowCounts, number, number]>(
    `SELECT counts_as, is_duplicate, count(*) FROM refused ${of} GROUP BY 1, 2`,
  )
  for (const [countsAs, duplicate, rows] of refused.raw().all()) add(countsAs, duplicate, rows)
  const imports = database.prepare<[], [number, number, number]>(
    `SELECT coalesce(sum(rows_read), 0), coalesce(sum(already_imported), 0), coalesce(sum(already_imported_duplicates), 0)
      FROM imports ${importId === null ? '' : `WHERE id = ${importId}`}`,
  )
  const [read, known, knownDuplicates] = imports.raw().get() as [number, number, number]
  counts.read = read
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

function classOf(kind: number, isLater: boolean, returns: 'net' | 'ignore'): keyof RowCounts {
  if (kind === LINE_KIND.cancelled) return 'cancelled'
  if (kind === LINE_KIND.sale) return isLater ? 'later' : 'kept'
  if (returns === 'net') return 'returns'
  return kind === LINE_KIND.creditNote ? 'cancelled' : 'invalid'
}
