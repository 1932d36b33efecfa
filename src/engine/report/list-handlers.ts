import { randomBytes } from 'node:crypto'
import type { EngineHandlers, Params } from '../../shared/calls/calls.ts'
import { localMinute } from '../../shared/format/local-minute.ts'
import { contactableRows } from '../customers/contactable.ts'
import type { ViewOf } from '../customers/customer-views.ts'
import type { Database } from '../database/open.ts'
import { currencyOf } from '../database/shop.ts'
import { importHeadings, refusedRows } from '../import/load/import-records.ts'
import { copyRows } from './copy-rows.ts'
import { writeCustomerList, writeCustomerListWorkbook } from './customer-list.ts'
import { listColumns } from './list-columns.ts'
import { listRun } from './list-run.ts'
import { pseudonyms } from './pseudonyms.ts'
import { writeRefusedList } from './refused-list.ts'
import { reportWords } from './report-words.ts'

type ListCall = 'customers.export' | 'customers.copy' | 'import.export-refused'

type ListParams = Omit<Params<'customers.copy'>, 'decimalMark'>

/** Lists that are taken elsewhere, of the shop so named. Each throws `not-found` for a run that is not there. */
export function listHandlers(database: Database, viewOf: ViewOf, shop: () => string): EngineHandlers<ListCall> {
  const rowsOf = ({ runId, filter, sort, ids, columns, leaveOutOptOuts, first }: ListParams) =>
    contactableRows(viewOf(runId).rows(filter, sort, ids, columns), { leaveOutOptOuts, first })
  const columnsOf = (
    { runId, filter: { otherRun }, columns, bestIs, languages }: ListParams,
    pseudonym: ReturnType<typeof pseudonyms> | null = null,
  ) => {
    const { run, segmentsIn } = viewOf(runId).table
    const then = otherRun && segmentsIn(otherRun.runId)
    const other = otherRun &&
      then && {
        title: otherRun.title,
        segments: new Map(run.ids.map((id, at) => [id, then.get(run.customers.keys[at] as number)])),
      }
    return listColumns(columns, listRun(database, run, reportWords(database, languages), bestIs), { pseudonym, other })
  }
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
    'import.export-refused': ({ importId, file }, { pathOf }) =>
      writeRefusedList(refusedRows(database, importId), pathOf(file), importHeadings(database, importId)),
  }
}
