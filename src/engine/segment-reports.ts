import type { Params } from '../shared/calls/calls.ts'
import { localMinute } from '../shared/format/local-minute.ts'
import { type CustomerSort, NO_FILTER } from '../shared/model/customers.ts'
import { RegularsError } from '../shared/model/errors.ts'
import type { PrintModel, WrittenLists } from '../shared/model/report.ts'
import type { ViewOf } from './customers/customer-views.ts'
import { currencyOf } from './database/details.ts'
import type { Database } from './database/open.ts'
import { listRun } from './list-run.ts'
import { contactableRows } from './report/contactable.ts'
import { listColumns } from './report/customer-columns.ts'
import { writeListsWorkbook } from './report/lists-workbook.ts'
import { reportHead } from './report-model.ts'

/** Reports that go segment by segment. Each throws `not-found` for a run or a segment that is not there. */
export interface SegmentReports {
  /** Writes a workbook with a sheet per segment, the highest monetary first. */
  writeLists(params: Omit<Params<'report.lists'>, 'file'>, path: string, now: Date): Promise<WrittenLists>
  /** What the printed report shows, with so many customers of each segment. */
  printModel(runId: number, top: number, now: Date): PrintModel
}

const BY_MONETARY: CustomerSort = { column: 'monetary', descending: true }

/** Makes reports of runs that `viewOf` lays out. */
export function createSegmentReports(database: Database, viewOf: ViewOf, shop: string): SegmentReports {
  return {
    writeLists: async ({ runId, segments, columns, leaveOutOptOuts, bestIs }, path, now) => {
      const view = viewOf(runId)
      const known = view.table.run.customers.segmentNames
      const unknown = segments.find((name) => !known.includes(name))
      if (unknown !== undefined) {
        throw new RegularsError(
          'not-found',
          `This result has no segment "${unknown}". Choose one of: ${known.join(', ')}.`,
        )
      }
      const lists = [...new Set(segments)].map((segment) => ({
        segment,
        rows: contactableRows(view.rows({ ...NO_FILTER, segments: [segment] }, BY_MONETARY, null), {
          leaveOutOptOuts,
          first: null,
        }),
      }))
      const currency = currencyOf(database)
      const about = { shop, currency, madeAt: localMinute(now) }
      const { bytes, sheets } = await writeListsWorkbook(
        lists.map(({ segment, rows }) => ({ name: segment, rows })),
        listColumns(columns, listRun(database, view.table.run, bestIs)),
        path,
        about,
      )
      return {
        lists: lists.map(({ segment, rows }, at) => ({ segment, sheet: sheets[at] as string, rows: rows.given })),
        rows: lists.reduce((sum, { rows }) => sum + rows.given, 0),
        leftOut: lists.reduce((sum, { rows }) => sum + rows.leftOut, 0),
        bytes,
      }
    },
    printModel: (runId, top, now) => {
      const view = viewOf(runId)
      const { run } = view.table
      return {
        ...reportHead(database, run, shop, now),
        segments: run.customers.segmentNames.map((name) => ({
          name,
          top: view.page({ ...NO_FILTER, segments: [name] }, BY_MONETARY, 0, top).rows,
        })),
      }
    },
  }
}
