import type { Database } from '../database/open.ts'

/** A number that changes whenever the sales may have: with every import and merge, and with each that is taken back. */
export function salesEdition(database: Database): number {
  return database.prepare<[], number>('SELECT edition FROM sales_edition').pluck().get() as number
}
