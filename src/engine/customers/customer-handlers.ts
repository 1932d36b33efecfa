import type { EngineHandlers } from '../../shared/calls/calls.ts'
import type { CUSTOMER_CALLS } from '../../shared/calls/customers.ts'
import type { Database } from '../database/open.ts'
import type { StoredRun } from '../database/runs.ts'
import { spendingCondition } from '../sales/line-kind.ts'
import { lineScope } from '../sales/line-scope.ts'
import { Contactable } from './contactable.ts'
import { customerOrderLines, customerProfile } from './customer-profile.ts'
import type { CustomerView } from './customer-view.ts'
import type { ViewOf } from './customer-views.ts'
import { expectedOfSegments } from './expected-of-segments.ts'
import { expectedExtents, filterChoices } from './filter-choices.ts'
import { prepareView } from './prepare-view.ts'

/** The calls of {@link CUSTOMER_CALLS} that the room of reports answers: it writes the lists. */
type Lists = 'customers.export' | 'customers.copy'

/** Questions about a run's customers. Each throws `not-found` for a run that is not there. */
export function customerHandlers(
  database: Database,
  viewOf: ViewOf,
): EngineHandlers<Exclude<keyof typeof CUSTOMER_CALLS, Lists>> {
  const countedLines = ({ summary: { settings } }: StoredRun) =>
    `${spendingCondition(settings.returns)} AND ${lineScope(database, settings).condition}`
  // Who looks at a page is about to search and sort.
  let prepared: CustomerView | null = null
  return {
    'customers.page': ({ runId, filter, sort, offset, limit, columns }) => {
      const view = viewOf(runId)
      if (view !== prepared) prepareView(view)
      prepared = view
      return view.page(filter, sort, offset, limit, columns)
    },
    'customers.filters': ({ runId }) => filterChoices(viewOf(runId).table),
    'customers.expected-extents': ({ runId }) => expectedExtents(viewOf(runId).table),
    'customers.expected-of-segments': ({ runId }) => expectedOfSegments(viewOf(runId).table),
    'customers.one': ({ runId, customer }) => {
      const { table } = viewOf(runId)
      return customerProfile(database, table, customer, countedLines(table.run))
    },
    'customers.order-lines': ({ runId, customer, orderId }) => {
      const { table } = viewOf(runId)
      return customerOrderLines(database, table, customer, orderId, countedLines(table.run))
    },
    'customers.count': ({ runId, filter, sort, ids, ...limits }) => {
      const view = viewOf(runId)
      const list = new Contactable(view.placesOf(filter, sort, ids), (at) => view.table.optOut[at] === 1, limits)
      const rows = Array.from(list).length
      return { rows, leftOut: list.leftOut }
    },
  }
}
