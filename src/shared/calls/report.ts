import { z } from 'zod'
import { type PrintModel, SHEET_NAMES, type WrittenLists, type WrittenTables } from '../model/report.ts'
import { BEST_IS } from '../scores/show-score.ts'
import { analysisWish, takesOptions } from './analyses.ts'
import { engineCall, gives, mainCall } from './call.ts'
import { columns } from './customers.ts'
import { bestIs, languages, rowId, token } from './fields.ts'
import { PAPERS } from './print-route.ts'

const segments: z.ZodType<readonly string[]> = z.array(z.string().max(200)).min(1).max(200)
const top = z.int().min(0).max(100)
const onPaper = { runId: rowId, paper: z.enum(PAPERS), top, bestIs: z.enum(BEST_IS) }

/** Results as workbook, lists and paper. */
export const REPORT_CALLS = {
  /** Writes the Excel report of a run to a file chosen for saving, with all sheets or those that are named. */
  'report.workbook': engineCall({
    params: z.strictObject({
      runId: rowId,
      file: token,
      sheets: z.array(z.enum(SHEET_NAMES)).min(1).max(SHEET_NAMES.length).optional(),
      bestIs,
      languages,
    }),
    result: gives<{ readonly bytes: number }>(),
    runs: 'in a thread',
    files: 'write',
  }),
  /** Writes what an analysis shows to a file chosen for saving. */
  'report.analysis': engineCall({
    params: z.strictObject({ ...analysisWish, file: token, languages }).refine(takesOptions),
    result: gives<{ readonly bytes: number }>(),
    runs: 'in a thread',
    files: 'write',
  }),
  /** Writes a workbook with a sheet per segment to a file chosen for saving. */
  'report.lists': engineCall({
    params: z.strictObject({
      runId: rowId,
      file: token,
      segments,
      columns,
      leaveOutOptOuts: z.boolean(),
      bestIs,
      languages,
    }),
    result: gives<WrittenLists>(),
    runs: 'in a thread',
    files: 'write',
  }),
  /**
   * Writes the workspace and a result as plain tables that other programs read, to a database chosen for saving or, from the command
   * line, a folder of CSV files; names and contacts only on request.
   */
  'report.open-data': engineCall({
    params: z.strictObject({
      runId: rowId,
      file: token,
      as: z.enum(['database', 'folder']),
      withPersons: z.boolean(),
      languages,
    }),
    result: gives<WrittenTables>(),
    runs: 'in a thread',
    files: 'write',
  }),
  /** All that the printed report shows, with at most so many customers of each segment. */
  'report.print-model': engineCall({
    params: z.strictObject({ runId: rowId, top }),
    result: gives<PrintModel>(),
    from: ['window', 'paper'],
  }),
  /** Lays the printed report of a run out and writes it to a file chosen for saving. */
  'report.pdf': mainCall({
    params: z.strictObject({ ...onPaper, file: token }),
    result: gives<{ readonly bytes: number }>(),
  }),
  /** Lays the printed report out and opens the system's print dialog; false when the person closed it. */
  'report.print': mainCall({ params: z.strictObject(onPaper), result: gives<{ readonly printed: boolean }>() }),
  /** For the page that is laid out for paper only: it is ready, or what went wrong. */
  'report.paper-ready': mainCall({
    params: z.strictObject({ problem: z.string().max(2_000).nullable() }),
    result: gives<null>(),
    from: ['paper'],
  }),
}
