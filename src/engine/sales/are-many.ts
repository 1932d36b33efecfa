import type { Database } from '../database/open.ts'

/** Going through so many lines once takes about 50 ms. */
const MANY = 100_000

/** Whether a workspace holds so many lines of sales that going through them takes long enough to be noticed. */
export function areMany(database: Database): boolean {
  // The last number given, which is found at once where counting would go through them all.
  return database.prepare(`SELECT max(rowid) > ${MANY} FROM lines`).pluck().get() === 1
}
