import { randomBytes } from 'node:crypto'
import type { EngineHandlers, Params } from '../../shared/calls/calls.ts'
import { localMinute } from '../../shared/format/local-minute.ts'
import { contactableRows } from '../customers/contactable.ts'
import { type CustomerDetails, detailsAt } from '../customers/customer-directory.ts'
import type { CustomerTable } from '../customers/customer-table.ts'
import type { ViewOf } from '../customers/customer-views.ts'
import type { Database } from '../database/open.ts'
import type { RunShelf } from '../database/run-shelf.ts'
import { currencyOf } from '../database/shop.ts'
import { importHeadings, refusedRows } from '../import/load/import-records.ts'
import { compareRuns } from '../runs/compare-runs.ts'
import { comparedRuns } from '../runs/compared-run.ts'
import { copyRows } from './copy-rows.ts'
import { writeCustomerList, writeCustomerListWorkbook } from './customer-list.ts'
import { listColumns } from './list-columns.ts'
import { listRun } from './list-run.ts'
import { type ListedMover, moverColumns } from './movers-list.ts'
import { pseudonyms } from './pseudonyms.ts'
import { writeRefusedList } from './refused-list.ts'
import { reportWords } from './report-words.ts'

type ListCall = 'customers.export' | 'customers.copy' | 'runs.export-movers' | 'import.export-refused'

type ListParams = Omit<Params<'customers.copy'>, 'decimalMark'>

/** Lists that are taken elsewhere, of the shop so named. Each throws `not-found` for a run that is not there. */
export function listHandlers(
  database: Database,
  runs: RunShelf,
  viewOf: ViewOf,
  shop: () => string,
): EngineHandlers<ListCall> {
  const rowsOf = ({ runId, filter, sort, ids, columns, leaveOutOptOuts, first }: ListParams) =>
    contactableRows(viewOf(runId).rows(filter, sort, ids, columns), { leaveOutOptOuts, first })
  const columnsOf = (
    { runId, columns, bestIs, languages }: ListParams,
    pseudonym: ReturnType<typeof pseudonyms> | null = null,
  ) =>
    listColumns(
      columns,
      listRun(database, viewOf(runId).table.run, reportWords(database, languages), bestIs),
      pseudonym,
    )
  return {
    'customers.export': async (params, { pathOf, now }) => {
      const currency = currencyOf(database)
      const rows = rowsOf(params)
      const columns = columnsOf(params, params.pseudonyms ? pseudonyms(randomBytes(32)) : null)
      const words = reportWords(database, params.languages)
      const about = {
        title: words.say('report.customers.title', { shop: shop() }),
        words,
        currency,
        madeAt: localMinute(now),
      }
      const { bytes } =
        params.format === 'csv'
          ? await writeCustomerList(rows, columns, pathOf(params.file))
          : await writeCustomerListWorkbook(rows, columns, pathOf(params.file), about)
      return { rows: rows.given, leftOut: rows.leftOut, bytes }
    },
    'customers.copy': (params) => {
      const rows = rowsOf(params)
      const copied = copyRows(rows, columnsOf(params), params.decimalMark)
      return { ...copied, leftOut: rows.leftOut, cut: rows.given - copied.rows }
    },
    'runs.export-movers': async ({ earlier, later, file, format, languages, ...query }, { pathOf, now }) => {
      const all = { ...query, offset: 0, limit: Number.MAX_SAFE_INTEGER }
      const { movers } = compareRuns(...comparedRuns(runs, earlier, later), all)
      const known = detailsIn([viewOf(earlier).table, viewOf(later).table])
      const listed = movers.map((mover): ListedMover => ({ ...NO_DETAILS, ...known.get(mover.id), ...mover }))
      const rows = contactableRows(listed, { leaveOutOptOuts: true, first: null })
      const words = reportWords(database, languages)
      const currency = currencyOf(database)
      const columns = moverColumns(listed, { words, currency, bestIs: query.bestIs ?? 'highest' })
      const title = words.say('report.movers.title', { shop: shop() })
      const { bytes } =
        format === 'csv'
          ? await writeCustomerList(rows, columns, pathOf(file))
          : await writeCustomerListWorkbook(rows, columns, pathOf(file), {
              title,
              words,
              currency,
              madeAt: localMinute(now),
            })
      return { rows: rows.given, leftOut: rows.leftOut, bytes }
    },
    'import.export-refused': ({ importId, file }, { pathOf }) =>
      writeRefusedList(refusedRows(database, importId), pathOf(file), importHeadings(database, importId)),
  }
}

const NO_DETAILS: CustomerDetails = { name: null, country: null, email: null, phone: null, optOut: null }

/** What is known of the customers of some results, by their ids. */
function detailsIn(tables: readonly CustomerTable[]): ReadonlyMap<string, CustomerDetails> {
  return new Map(tables.flatMap((table) => table.run.ids.map((id, at) => [id, detailsAt(table, at)] as const)))
}
