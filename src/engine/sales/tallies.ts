import type { Database } from '../database/open.ts'

/** The lines of one kind, added up; amounts in ten-thousandths. */
export interface Tally {
  readonly withoutCustomer: number
  readonly kind: number
  readonly isDuplicate: number
  readonly rows: number
  readonly amount: number
}

/** The tallies of one import, or of all together. */
export function readTallies(database: Database, importId: number | null): Tally[] {
  return database
    .prepare<[], Tally>(
      `SELECT without_customer AS withoutCustomer, kind, is_duplicate AS isDuplicate, sum(rows) AS rows, sum(amount) AS amount
        FROM import_tallies ${importId === null ? '' : `WHERE import_id = ${importId}`}
        GROUP BY without_customer, kind, is_duplicate`,
    )
    .all()
}
