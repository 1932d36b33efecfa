import type { Database } from '../database/open.ts'

/** So many lines are gone through in some 20 ms. */
const FEW = 50_000

/** Whether a workspace holds so many lines of sales that going through them takes long enough to be noticed. */
export function areMany(database: Database): boolean {
  // The last number given, which is found at once where counting would go through them all.
  return database.prepare(`SELECT max(id) > ${FEW} FROM lines`).pluck().get() === 1
}
