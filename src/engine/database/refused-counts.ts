import type { RefusedCounts } from '../../shared/model/rows.ts'
import type { Settings } from '../../shared/model/settings.ts'
import type { Database } from './open.ts'

/** What the refused rows of an import, or of all, are counted as; repeated ones as duplicates where these are dropped. */
export function countRefused(
  database: Database,
  duplicates: Settings['duplicates'],
  importId: number | null = null,
): RefusedCounts {
  const counts = { withoutCustomer: 0, cancelled: 0, duplicates: 0, invalid: 0 }
  const refused = database.prepare<[], [Exclude<keyof RefusedCounts, 'duplicates'>, number, number]>(
    `SELECT counts_as, is_duplicate, count(*) FROM refused ${importId === null ? '' : `WHERE import_id = ${importId}`}
      GROUP BY counts_as, is_duplicate`,
  )
  for (const [countsAs, isDuplicate, rows] of refused.raw().all()) {
    counts[isDuplicate === 1 && duplicates === 'drop' ? 'duplicates' : countsAs] += rows
  }
  return counts
}
