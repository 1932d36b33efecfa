import { RegularsError } from '../../shared/model/errors.ts'
import { said } from '../../shared/words/said.ts'
import type { Database } from '../database/open.ts'
import type { RunShelf } from '../database/run-shelf.ts'
import type { RunCustomers } from '../database/runs.ts'
import { buyersOf } from '../sales/buyers-of.ts'
import { salesEdition } from '../sales/edition.ts'
import type { ExpectedOfCustomers, ExpectedSettings } from '../sales/expected-stock.ts'
import { readDirectory } from './customer-directory.ts'
import { buildCustomerTable } from './customer-table.ts'
import { CustomerView } from './customer-view.ts'

/** The customers of a run laid out for questions; throws `not-found` for a run that is not there. */
export type ViewOf = (runId: number) => CustomerView

/**
 * Lays runs out, and keeps the last one. A run of the same customers, as after a change of settings, takes over who they are and
 * what was made of it.
 */
export function createCustomerViews(
  database: Database,
  runs: RunShelf,
  expectedOf: (settings: ExpectedSettings) => ExpectedOfCustomers,
): ViewOf {
  const segmentsIn = (runId: number) => {
    const run = runs.get(runId)
    if (run) return segmentsByKey(run.customers)
    throw new RegularsError('not-found', said('refusal.compared-gone'))
  }
  let latest: { view: CustomerView; version: number } | null = null
  return (runId) => {
    const run = runs.need(runId)
    const version = salesEdition(database)
    const known = latest?.version === version ? latest.view : null
    if (known?.table.run === run) return known
    const { keys } = run.customers
    const same = known && isEqual(known.table.keys, keys) ? known : null
    const directory = same?.table ?? readDirectory(database, keys, run.ids)
    const view = new CustomerView(
      buildCustomerTable(run, directory, {
        segmentsIn,
        buyersOf: (product) => buyersOf(database, run, product),
        expectedOf: () => expectedOf(run.summary.settings),
      }),
      same,
    )
    latest = { view, version }
    return view
  }
}

function segmentsByKey({ keys, segment, segmentNames }: RunCustomers): Map<number, string> {
  return new Map(Array.from(keys, (key, at) => [key, segmentNames[segment[at] as number] as string]))
}

function isEqual(left: Int32Array, right: Int32Array): boolean {
  return left.length === right.length && left.every((key, at) => key === right[at])
}
