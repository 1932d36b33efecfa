import { z } from 'zod'
import type { CountedValue } from '../model/answers.ts'
import { COLUMN_ROLES, type ImportPreview, type ImportRecord, type RefusedPage } from '../model/import.ts'
import { REFUSAL_REASONS } from '../model/rows.ts'
import { engineCall, gives } from './call.ts'
import { nothing, rowId, token } from './fields.ts'

const column = () => z.int().min(0).max(16_383)

/** What was answered to the questions of a file. */
export const answers = () => z.record(z.string().max(200), z.string().max(100))

/** Which columns of a sheet mean what, and how its cells are written. */
export const mapping = () =>
  z.strictObject({
    headerRow: z.int().min(0).max(1_048_576),
    columns: z.partialRecord(z.enum(COLUMN_ROLES), column()),
    dateOrder: z.enum(['dmy', 'mdy', 'ymd']).nullable(),
    decimalMark: z.enum(['.', ',']).nullable(),
    decimalMarks: z.partialRecord(z.enum(COLUMN_ROLES), z.enum(['.', ','])).optional(),
    preset: z.string().max(60).optional(),
    answers: answers().optional(),
  })

const code = () => z.string().trim().min(1).max(10)

/** What to do with a file of several currencies. */
export const currency = () =>
  z.union([
    z.strictObject({ keep: code() }),
    z.strictObject({ into: code(), rates: z.record(code(), z.number().positive().max(1e9)) }),
  ])

const sheet = () =>
  z.strictObject({
    file: token(),
    sheet: z.int().min(0).max(10_000).nullable(),
    encoding: z.string().max(40).nullable(),
    /** What parts the columns of a text file; found out when absent. */
    delimiter: z.string().length(1).optional(),
    mapping: mapping().nullable(),
    /** Columns by their headings, the order of dates and the decimal mark, for who gives no whole mapping. */
    names: z.partialRecord(z.enum(COLUMN_ROLES), z.string().min(1).max(1_000)).optional(),
    dateOrder: z.enum(['dmy', 'mdy', 'ymd']).optional(),
    decimalMark: z.enum(['.', ',']).optional(),
    answers: answers().optional(),
    currency: currency().optional(),
    /** Whether somebody is there to be asked what only loading shows; otherwise the import says what it took. */
    isAttended: z.boolean().optional(),
  })

/** Bringing files in, and taking imports back. */
export const IMPORT_CALLS = {
  /** Reads the head of a sheet and proposes a mapping; `mapping` tries another one. */
  'import.preview': engineCall({
    params: sheet,
    result: gives<ImportPreview>(),
    // Opening a large workbook takes as long for its first rows as for all of them.
    runs: 'in a thread',
    files: 'read',
  }),
  /**
   * Reads a sheet to its end and counts each value of the columns that say what became of a sale, with what it would count as; none
   * where the sheet has no such column.
   */
  'import.values': engineCall({
    params: sheet,
    result: gives<readonly CountedValue[]>(),
    runs: 'in a thread',
    files: 'read',
  }),
  /** Imports a sheet. Long: reports progress, can be cancelled, all or nothing. */
  'import.run': engineCall({
    params: sheet,
    result: gives<ImportRecord>(),
    runs: 'in a thread',
    writes: true,
    files: 'read',
  }),
  /** Imports a sheet and all visible sheets with the same header, an import for each; all or nothing. */
  'import.run-sheets': engineCall({
    params: sheet,
    result: gives<readonly ImportRecord[]>(),
    runs: 'in a thread',
    writes: true,
    files: 'read',
  }),
  'import.list': engineCall({ params: nothing, result: gives<readonly ImportRecord[]>() }),
  /**
   * Takes back an import with everything it brought and erases it from the file; refused while a later import skipped rows because
   * of it.
   */
  'import.undo': engineCall({
    params: () => z.strictObject({ importId: rowId() }),
    result: gives<{ readonly staleRuns: number; readonly isErased: boolean }>(),
    runs: 'in a thread',
    writes: true,
  }),
  'import.refused': engineCall({
    params: () =>
      z.strictObject({
        importId: rowId(),
        reason: z.enum(REFUSAL_REASONS).nullable(),
        offset: z.int().min(0),
        limit: z.int().min(1).max(1_000),
      }),
    result: gives<RefusedPage>(),
  }),
  /** Writes the refused rows of an import as CSV to a file chosen for saving. */
  'import.export-refused': engineCall({
    params: () => z.strictObject({ importId: rowId(), file: token() }),
    result: gives<{ readonly rows: number }>(),
    runs: 'in a thread',
    files: 'write',
  }),
}
