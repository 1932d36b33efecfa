import { z } from 'zod'
import { COMMENT_LIMIT, PAPER_PARTS, PAPERS, type PaperPart, type PaperWish, type PrintJob } from '../model/paper.ts'
import { type PrintModel, SHEET_NAMES, type WrittenLists, type WrittenTables } from '../model/report.ts'
import { BEST_IS } from '../scores/show-score.ts'
import { analysisWish, takesOptions } from './analyses.ts'
import { engineCall, gives, mainCall } from './call.ts'
import { columns, pseudonyms } from './customers.ts'
import { bestIs, languages, nothing, rowId, token } from './fields.ts'

const segments = (): z.ZodType<readonly string[]> => z.array(z.string().max(200)).min(1).max(200)

const paperWish = (() =>
  z.strictObject({
    runId: rowId(),
    parts: z.array(z.enum(PAPER_PARTS)).min(1).max(PAPER_PARTS.length),
    segments: z.array(z.string().max(200)).max(200),
    top: z.int().min(0).max(100),
    rows: z.int().min(1).max(100),
  })) satisfies () => z.ZodType<PaperWish>

const printJob = (() =>
  paperWish().extend({
    paper: z.enum(PAPERS),
    bestIs: z.enum(BEST_IS),
    comment: z.string().max(COMMENT_LIMIT),
    language: z
      .string()
      .regex(/^[A-Za-z0-9-]{2,35}$/)
      .nullable(),
  })) satisfies () => z.ZodType<PrintJob>

/** Whether a part is made of more than the result itself. */
function looksAtSales(part: PaperPart): boolean {
  return part !== 'segments' && part !== 'clusters' && part !== 'method'
}

/** Results as workbook, lists and paper. */
export const REPORT_CALLS = {
  /** Writes the Excel report of a run to a file chosen for saving, with all sheets or those that are named. */
  'report.workbook': engineCall({
    params: () =>
      z.strictObject({
        runId: rowId(),
        file: token(),
        sheets: z.array(z.enum(SHEET_NAMES)).min(1).max(SHEET_NAMES.length).optional(),
        bestIs: bestIs(),
        languages: languages(),
      }),
    result: gives<{ readonly bytes: number }>(),
    runs: 'in a thread',
    files: 'write',
  }),
  /** Writes what an analysis shows to a file chosen for saving. */
  'report.analysis': engineCall({
    params: () => z.strictObject({ ...analysisWish(), file: token(), languages: languages() }).refine(takesOptions),
    result: gives<{ readonly bytes: number }>(),
    runs: 'in a thread',
    files: 'write',
  }),
  /** Writes a workbook with a sheet per segment to a file chosen for saving. */
  'report.lists': engineCall({
    params: () =>
      z.strictObject({
        runId: rowId(),
        file: token(),
        segments: segments(),
        columns: columns(),
        leaveOutOptOuts: z.boolean(),
        pseudonyms: pseudonyms(),
        bestIs: bestIs(),
        languages: languages(),
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
    params: () =>
      z.strictObject({
        runId: rowId(),
        file: token(),
        as: z.enum(['database', 'folder']),
        withPersons: z.boolean(),
        languages: languages(),
      }),
    result: gives<WrittenTables>(),
    runs: 'in a thread',
    files: 'write',
  }),
  /** All that the printed report shows. */
  'report.print-model': engineCall({
    params: paperWish,
    result: gives<PrintModel>(),
    runs: ({ parts }) => (parts.some(looksAtSales) ? 'in a thread' : 'here'),
    from: ['window', 'paper'],
  }),
  /** Lays the printed report of a run out and writes it to a file chosen for saving. */
  'report.pdf': mainCall({
    params: () => printJob().extend({ file: token() }),
    result: gives<{ readonly bytes: number }>(),
  }),
  /** Lays the printed report out and opens the system's print dialog; false when the person closed it. */
  'report.print': mainCall({ params: printJob, result: gives<{ readonly printed: boolean }>() }),
  /** For the page that is laid out for paper only: what it is to show. */
  'report.paper-job': mainCall({ params: nothing, result: gives<PrintJob>(), from: ['paper'] }),
  /** For the page that is laid out for paper only: it is ready, or what went wrong. */
  'report.paper-ready': mainCall({
    params: () => z.strictObject({ problem: z.string().max(2_000).nullable() }),
    result: gives<null>(),
    from: ['paper'],
  }),
}
