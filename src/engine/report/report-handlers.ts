import { randomBytes } from 'node:crypto'
import type { AnalysisFigures } from '../../shared/analyses/analysis.ts'
import type { EngineHandlers, Params } from '../../shared/calls/calls.ts'
import { localMinute } from '../../shared/format/local-minute.ts'
import { type CustomerSort, NO_FILTER } from '../../shared/model/customers.ts'
import { RegularsError } from '../../shared/model/errors.ts'
import { SHEET_NAMES } from '../../shared/model/report.ts'
import { said } from '../../shared/words/said.ts'
import { contactableRows } from '../customers/contactable.ts'
import type { ViewOf } from '../customers/customer-views.ts'
import type { Database } from '../database/open.ts'
import type { RunShelf } from '../database/run-shelf.ts'
import type { StoredRun } from '../database/runs.ts'
import { currencyOf, readShop } from '../database/shop.ts'
import { listColumns } from './list-columns.ts'
import { listRun } from './list-run.ts'
import { writeListsWorkbook } from './lists-workbook.ts'
import { printParts } from './print-parts.ts'
import { pseudonyms } from './pseudonyms.ts'
import { reportHead, reportModel } from './report-model.ts'
import { reportWords } from './report-words.ts'
import { writeWorkbook } from './write-workbook.ts'

const BY_MONETARY: CustomerSort = { column: 'monetary', descending: true }

/** Reports of the shop so named. Each throws `not-found` for a run or a segment that is not there. */
export function reportHandlers(
  database: Database,
  runs: RunShelf,
  viewOf: ViewOf,
  shop: () => string,
  analyse: (wish: Omit<Params<'analyses.show'>, 'runId'>, run: StoredRun) => AnalysisFigures,
): EngineHandlers<'report.workbook' | 'report.analysis' | 'report.lists' | 'report.print-model'> {
  return {
    'report.workbook': ({ runId, file, sheets, bestIs = 'highest', languages }, { pathOf, now }) => {
      const run = runs.need(runId)
      const model = reportModel(database, run, shop(), now, {
        bestIs,
        words: reportWords(database, languages),
        analyse: (analysis) => analyse({ analysis }, run),
        // Beside the sheet that says how it was predicted.
        expectedFrom: (sheets ?? SHEET_NAMES).includes('value') ? viewOf(runId).table : null,
      })
      return writeWorkbook(model, pathOf(file), sheets ? { sheets } : {})
    },
    'report.analysis': ({ runId, file, languages, ...wish }, { pathOf, now }) => {
      const run = runs.need(runId)
      const model = reportModel(database, run, shop(), now, {
        bestIs: 'highest',
        words: reportWords(database, languages),
        analyse: () => analyse(wish, run),
        expectedFrom: null,
      })
      return writeWorkbook(model, pathOf(file), { sheets: [wish.analysis] })
    },
    'report.lists': async (
      { runId, file, segments, columns, leaveOutOptOuts, pseudonyms: nameless, bestIs, languages },
      { pathOf, now },
    ) => {
      const view = viewOf(runId)
      const known = view.table.run.customers.segmentNames
      const unknown = segments.find((name) => !known.includes(name))
      if (unknown !== undefined) {
        throw new RegularsError(
          'not-found',
          said('report.segment.unknown', { segment: unknown, segments: { list: known, kind: 'or' } }),
        )
      }
      const lists = [...new Set(segments)].map((segment) => ({
        segment,
        rows: contactableRows(view.rows({ ...NO_FILTER, segments: [segment] }, BY_MONETARY, null, columns), {
          leaveOutOptOuts,
          first: null,
        }),
      }))
      const words = reportWords(database, languages)
      const about = { shop: shop(), words, currency: currencyOf(database), madeAt: localMinute(now) }
      const { bytes, sheets } = await writeListsWorkbook(
        lists.map(({ segment, rows }) => ({ name: segment, rows })),
        listColumns(columns, listRun(database, view.table.run, words, bestIs), {
          pseudonym: nameless ? pseudonyms(randomBytes(32)) : null,
        }),
        pathOf(file),
        about,
      )
      return {
        lists: lists.map(({ segment, rows }, at) => ({ segment, sheet: sheets[at] as string, rows: rows.given })),
        rows: lists.reduce((sum, { rows }) => sum + rows.given, 0),
        leftOut: lists.reduce((sum, { rows }) => sum + rows.leftOut, 0),
        bytes,
      }
    },
    'report.print-model': (wish, { now }) => {
      const view = viewOf(wish.runId)
      const { run } = view.table
      return {
        ...reportHead(database, run, shop(), now),
        ...printParts(wish, run, {
          logo: readShop(database).logo,
          analyse: (analysis) => analyse({ analysis }, run),
          topOf: (segment) => view.page({ ...NO_FILTER, segments: [segment] }, BY_MONETARY, 0, wish.top).rows,
        }),
      }
    },
  }
}
