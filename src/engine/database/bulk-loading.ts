import type { Database } from './open.ts'

/** Sets a connection up for loading many lines in one transaction; gives back what sets it as it was. Not inside a transaction. */
export function beginBulkLoading(database: Database): () => void {
  // Every key of a line was made or looked up a moment before; checking four of them again per line doubles the time.
  database.pragma('foreign_keys = OFF')
  // An index over millions of lines is sorted on disk where it does not fit into the cache, not in memory without a bound.
  database.pragma('temp_store = FILE')
  // Lines are only appended, so that a larger cache holds nothing that is needed again.
  const cache = database.pragma('cache_size', { simple: true })
  database.pragma('cache_size = -32768')
  return () => {
    database.pragma('foreign_keys = ON')
    database.pragma('temp_store = MEMORY')
    database.pragma(`cache_size = ${cache}`)
  }
}

/**
 * Has sorts, as for an index over all lines, hold less in memory and more on disk, which takes no longer: each of their threads
 * holds as much as the cache may. For the rest of a bulk loading.
 */
export function limitSorting(database: Database): void {
  database.pragma('cache_size = -8192')
}
