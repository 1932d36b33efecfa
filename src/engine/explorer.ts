import type { Params } from '../shared/calls/calls.ts'
import { localMinute } from '../shared/format/local-minute.ts'
import type {
  CopiedRows,
  CustomerFilterChoices,
  CustomerPage,
  CustomerProfile,
  ListCount,
  OrderLine,
  WrittenList,
} from '../shared/model/customers.ts'
import { customerOrderLines, customerProfile } from './customers/customer-profile.ts'
import type { CustomerView } from './customers/customer-view.ts'
import type { ViewOf } from './customers/customer-views.ts'
import { filterChoices } from './customers/filter-choices.ts'
import { prepareView } from './customers/prepare-view.ts'
import { currencyOf } from './database/details.ts'
import type { Database } from './database/open.ts'
import type { StoredRun } from './database/runs.ts'
import { listRun } from './list-run.ts'
import { Contactable, contactableRows } from './report/contactable.ts'
import { copyRows } from './report/copy-rows.ts'
import { listColumns } from './report/customer-columns.ts'
import { writeCustomerList, writeCustomerListWorkbook } from './report/customer-list.ts'
import { spendingCondition } from './sales/line-kind.ts'
import { lineScope } from './sales/line-scope.ts'

/** The questions that can be asked about a stored run's customers. Each throws `not-found` for a run that is not there. */
export interface Explorer {
  page(params: Params<'customers.page'>): CustomerPage
  filters(params: Params<'customers.filters'>): CustomerFilterChoices
  one(params: Params<'customers.one'>): CustomerProfile
  orderLines(params: Params<'customers.order-lines'>): OrderLine[]
  /** How many a list would hold and leave out, without writing it. */
  countList(params: Params<'customers.count'>): ListCount
  exportList(
    params: ListParams & Pick<Params<'customers.export'>, 'format'>,
    path: string,
    now: Date,
  ): Promise<WrittenList>
  copy(params: ListParams & Pick<Params<'customers.copy'>, 'decimalMark'>): CopiedRows
}

type ListParams = Omit<Params<'customers.copy'>, 'decimalMark'>

/** Answers questions about runs that `viewOf` lays out. */
export function createExplorer(database: Database, viewOf: ViewOf, shop: string): Explorer {
  const rowsOf = ({ runId, filter, sort, ids, leaveOutOptOuts, first }: ListParams) =>
    contactableRows(viewOf(runId).rows(filter, sort, ids), { leaveOutOptOuts, first })
  const columnsOf = ({ runId, columns, bestIs }: ListParams) =>
    listColumns(columns, listRun(database, viewOf(runId).table.run, bestIs))
  const countedLines = ({ summary: { settings } }: StoredRun) =>
    `${spendingCondition(settings.returns)} AND ${lineScope(database, settings).condition}`
  // Who looks at a page is about to search and sort.
  let prepared: CustomerView | null = null
  return {
    page: ({ runId, filter, sort, offset, limit }) => {
      const view = viewOf(runId)
      if (view !== prepared) prepareView(view)
      prepared = view
      return view.page(filter, sort, offset, limit)
    },
    filters: ({ runId }) => filterChoices(viewOf(runId).table),
    one: ({ runId, customer }) => {
      const { table } = viewOf(runId)
      return customerProfile(database, table, customer, countedLines(table.run))
    },
    orderLines: ({ runId, customer, orderId }) => {
      const { table } = viewOf(runId)
      return customerOrderLines(database, table, customer, orderId, countedLines(table.run))
    },
    countList: ({ runId, filter, sort, ids, ...limits }) => {
      const view = viewOf(runId)
      const list = new Contactable(view.placesOf(filter, sort, ids), (at) => view.table.optOut[at] === 1, limits)
      const rows = Array.from(list).length
      return { rows, leftOut: list.leftOut }
    },
    exportList: async (params, path, now) => {
      const currency = currencyOf(database)
      const rows = rowsOf(params)
      const columns = columnsOf(params)
      const about = { title: `${shop}: customers`, currency, madeAt: localMinute(now) }
      const { bytes } =
        params.format === 'csv'
          ? await writeCustomerList(rows, columns, path)
          : await writeCustomerListWorkbook(rows, columns, path, about)
      return { rows: rows.given, leftOut: rows.leftOut, bytes }
    },
    copy: (params) => {
      const rows = rowsOf(params)
      const copied = copyRows(rows, columnsOf(params), params.decimalMark)
      return { ...copied, leftOut: rows.leftOut, cut: rows.given - copied.rows }
    },
  }
}
