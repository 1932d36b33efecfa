import type { Database } from './open.ts'

/** Kilobytes of the workspace that stay in memory meanwhile. */
const KILOBYTES = 8_192

/** Does what goes through much of a workspace once, so that keeping its pages in memory would be of no use. */
export function withSmallCache<T>(database: Database, work: () => T): T {
  const usual = database.pragma('cache_size', { simple: true })
  database.pragma(`cache_size = -${KILOBYTES}`)
  try {
    return work()
  } finally {
    database.pragma(`cache_size = ${usual}`)
  }
}
