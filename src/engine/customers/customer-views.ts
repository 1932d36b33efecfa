import { RegularsError } from '../../shared/model/errors.ts'
import type { Database } from '../database/open.ts'
import { runSegments, type StoredRun } from '../database/runs.ts'
import { mergesNow } from '../sales/merges.ts'
import { readDirectory } from './customer-directory.ts'
import { buildCustomerTable } from './customer-table.ts'
import { CustomerView } from './customer-view.ts'

/** The customers of a run laid out for questions; throws `not-found` for a run that is not there. */
export type ViewOf = (runId: number) => CustomerView

/**
 * Lays runs out, and keeps the last one. A run of the same customers, as after a change of settings, takes over who they are and
 * what was made of it. `runOf` finds a run or throws.
 */
export function createCustomerViews(database: Database, runOf: (runId: number) => StoredRun): ViewOf {
  const segmentsIn = (runId: number) => {
    const segments = runSegments(database, runId)
    if (segments) return segments
    throw new RegularsError(
      'not-found',
      'The run that these customers are compared with is no longer there. Take that filter away.',
    )
  }
  let latest: { view: CustomerView; version: string } | null = null
  return (runId) => {
    const run = runOf(runId)
    const version = versionOf(database)
    const known = latest?.version === version ? latest.view : null
    if (known?.table.run === run) return known
    const { keys } = run.customers
    const same = known && isEqual(known.table.keys, keys) ? known : null
    const directory = same?.table ?? readDirectory(database, keys, run.ids)
    const view = new CustomerView(buildCustomerTable(run, directory, segmentsIn), same)
    latest = { view, version }
    return view
  }
}

/** Changes with every import, every merge, and each that is undone, by whatever connection; ids alone are given anew. */
function versionOf(database: Database): string {
  const imports = database.prepare('SELECT id, file, imported_at, mapping, rows_read FROM imports').raw().all()
  return JSON.stringify([imports, mergesNow(database)])
}

function isEqual(left: Int32Array, right: Int32Array): boolean {
  return left.length === right.length && left.every((key, at) => key === right[at])
}
