import type { Database } from './database/open.ts'
import type { StoredRun } from './database/runs.ts'
import { buildCustomerTable } from './explore/customer-table.ts'
import { CustomerView } from './explore/customer-view.ts'

/** The customers of a run laid out for questions; throws `not-found` for a run that is not there. */
export type ViewOf = (runId: number) => CustomerView

/** Lays runs out, and keeps the last one. `runOf` finds a run or throws. */
export function createCustomerViews(database: Database, runOf: (runId: number) => StoredRun): ViewOf {
  let latest: { view: CustomerView; version: number } | null = null
  return (runId) => {
    // Counts what other connections wrote: names and countries may have come with an import in a worker.
    const version = database.pragma('data_version', { simple: true }) as number
    const run = runOf(runId)
    if (latest?.view.table.run !== run || latest.version !== version) {
      latest = { view: new CustomerView(buildCustomerTable(database, run)), version }
    }
    return latest.view
  }
}
