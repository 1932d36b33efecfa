import type { EngineHandlers } from '../../shared/calls/calls.ts'
import type { PRODUCT_CALLS } from '../../shared/calls/products.ts'
import { RegularsError } from '../../shared/model/errors.ts'
import { said } from '../../shared/words/said.ts'
import type { Database } from '../database/open.ts'
import type { RunShelf } from '../database/run-shelf.ts'
import type { StoredRun } from '../database/runs.ts'
import { salesOfResult } from '../sales/analysed-sales.ts'
import { salesEdition } from '../sales/edition.ts'
import { standsFor } from '../sales/merges.ts'
import { type NextFinder, nextFinder } from './next-finder.ts'

/** Finds what customers of a result may buy next, and where each stands among them. */
interface ResultFinder extends NextFinder {
  readonly run: StoredRun
  readonly edition: number
  /** By the customers' keys. */
  readonly places: ReadonlyMap<number, number>
}

/** Questions about products. Each throws `not-found` for a run or a customer that is not there. */
export function productHandlers(database: Database, runs: RunShelf): EngineHandlers<keyof typeof PRODUCT_CALLS> {
  // Who looks at one customer is about to look at the next.
  let latest: ResultFinder | null = null
  const finderOf = (runId: number): ResultFinder => {
    const run = runs.need(runId)
    const edition = salesEdition(database)
    if (latest?.run !== run || latest.edition !== edition) {
      const sales = salesOfResult(database, run.summary.settings)
      const finder = nextFinder(database, run, sales)
      const keys = Array.from(finder.purchases.customers, (place) => sales.columns.customers[place] as number)
      latest = { ...finder, run, edition, places: new Map(keys.map((key, at) => [key, at])) }
    }
    return latest
  }
  return {
    'products.next': ({ runId, customer }) => {
      const { run, places, next } = finderOf(runId)
      const own = run.ids.indexOf(customer)
      const at = own >= 0 ? own : run.ids.indexOf(standsFor(database, customer))
      if (at < 0) throw new RegularsError('not-found', said('refusal.no-customer-in-result', { id: customer }))
      // One of an earlier result may be gone from the sales.
      const place = places.get(run.customers.keys[at] as number)
      return place === undefined ? [] : next(place)
    },
  }
}
