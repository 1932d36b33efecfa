import type { ExploreParams, ExploreResults } from '../shared/contract/explore-methods.ts'
import { localMinute } from '../shared/format/local-minute.ts'
import type { CopiedRows, CustomerRow, WrittenList } from '../shared/model/customers.ts'
import { currencyOf } from './database/details.ts'
import type { Database } from './database/open.ts'
import type { StoredRun } from './database/runs.ts'
import { customerOrderLines, customerProfile } from './explore/customer-profile.ts'
import { buildCustomerTable } from './explore/customer-table.ts'
import { CustomerView } from './explore/customer-view.ts'
import { filterChoices } from './explore/filter-choices.ts'
import { copyRows } from './report/copy-rows.ts'
import { listColumns } from './report/customer-columns.ts'
import { writeCustomerList, writeCustomerListWorkbook } from './report/customer-list.ts'

/** The questions that can be asked of a stored run. */
export interface Explorer {
  page(params: ExploreParams<'customers.page'>): ExploreResults['customers.page']
  filters(params: ExploreParams<'customers.filters'>): ExploreResults['customers.filters']
  one(params: ExploreParams<'customers.one'>): ExploreResults['customers.one']
  orderLines(params: ExploreParams<'customers.order-lines'>): ExploreResults['customers.order-lines']
  exportList(params: ExploreParams<'customers.export'>, path: string, now: Date): Promise<WrittenList>
  copy(params: ExploreParams<'customers.copy'>): CopiedRows
}

/** Answers questions over runs; `runOf` finds a run or throws `not-found`. Keeps the last run laid out. */
export function createExplorer(database: Database, runOf: (runId: number) => StoredRun, shop: string): Explorer {
  let latest: { view: CustomerView; version: number } | null = null

  const viewOf = (runId: number): CustomerView => {
    // Counts what other connections wrote: names and countries may have come with an import in a worker.
    const version = database.pragma('data_version', { simple: true }) as number
    const run = runOf(runId)
    if (latest?.view.table.run !== run || latest.version !== version) {
      latest = { view: new CustomerView(buildCustomerTable(database, run)), version }
    }
    return latest.view
  }

  return {
    page: ({ runId, filter, sort, offset, limit }) => viewOf(runId).page(filter, sort, offset, limit),
    filters: ({ runId }) => filterChoices(viewOf(runId).table),
    one: ({ runId, customer }) => customerProfile(database, viewOf(runId).table, customer),
    orderLines: ({ runId, customer, orderId }) => customerOrderLines(database, viewOf(runId).table, customer, orderId),
    exportList: async (params, path, now) => {
      const { runId, filter, sort, ids, columns, leaveOutOptOuts, format } = params
      const currency = currencyOf(database)
      const rows = new ContactableRows(viewOf(runId).rows(filter, sort, ids), leaveOutOptOuts)
      const list = listColumns(columns, currency)
      const about = { title: `${shop}: customers`, currency, madeAt: localMinute(now) }
      const { bytes } =
        format === 'csv'
          ? await writeCustomerList(rows, list, path)
          : await writeCustomerListWorkbook(rows, list, path, about)
      return { rows: rows.given, leftOut: rows.leftOut, bytes }
    },
    copy: ({ runId, filter, sort, ids, columns, leaveOutOptOuts, decimalMark }) => {
      const rows = new ContactableRows(viewOf(runId).rows(filter, sort, ids), leaveOutOptOuts)
      const { text, rows: copied } = copyRows(rows, listColumns(columns, currencyOf(database)), decimalMark)
      return { text, rows: copied, leftOut: rows.leftOut, cut: rows.given - copied }
    },
  }
}

/** Customers on their way into a list, without those who asked not to be written to; counts both kinds. */
class ContactableRows implements Iterable<CustomerRow> {
  given = 0
  leftOut = 0
  readonly #rows: Iterable<CustomerRow>
  readonly #leaveOut: boolean

  constructor(rows: Iterable<CustomerRow>, leaveOut: boolean) {
    this.#rows = rows
    this.#leaveOut = leaveOut
  }

  *[Symbol.iterator](): Generator<CustomerRow> {
    for (const row of this.#rows) {
      if (this.#leaveOut && row.optOut === true) {
        this.leftOut++
        continue
      }
      this.given++
      yield row
    }
  }
}
