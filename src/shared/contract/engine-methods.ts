import { z } from 'zod'
import type { SuggestedExclusion } from '../model/exclusions.ts'
import type { ImportPreview, ImportRecord, RefusedPage, SavedMapping } from '../model/import.ts'
import { COLUMN_ROLES } from '../model/import.ts'
import { SHEET_NAMES } from '../model/report.ts'
import { REFUSAL_REASONS } from '../model/rows.ts'
import type { RunSummary } from '../model/summary.ts'
import type { WorkspaceStatus } from '../model/workspace.ts'
import { DUPLICATES_PARAMS, type DuplicatesResults } from './duplicates-methods.ts'
import { EXPLORE_PARAMS, type ExploreResults } from './explore-methods.ts'
import { RFM_PARAMS, type RfmResults } from './rfm-methods.ts'
import { bestIs, settings } from './settings-schema.ts'

const token = z.string().min(1).max(100)
const column = z.int().min(0).max(16_383)

const mapping = z.strictObject({
  headerRow: z.int().min(0).max(1_048_576),
  columns: z.partialRecord(z.enum(COLUMN_ROLES), column),
  dateOrder: z.enum(['dmy', 'mdy', 'ymd']).nullable(),
  decimalMark: z.enum(['.', ',']).nullable(),
  decimalMarks: z.partialRecord(z.enum(COLUMN_ROLES), z.enum(['.', ','])).optional(),
  preset: z.string().max(60).optional(),
})

/** What parts the columns of a text file; found out when absent. */
const delimiter = z.string().length(1)

const code = z.string().trim().min(1).max(10)
const currency = z.union([
  z.strictObject({ keep: code }),
  z.strictObject({ into: code, rates: z.record(code, z.number().positive().max(1e9)) }),
])

/** The schema of every call's params; unknown keys are refused. */
export const ENGINE_PARAMS = {
  /** What the open workspace holds. */
  'workspace.status': z.strictObject({}),
  /** Reads the head of a sheet and proposes a mapping; `mapping` tries another one. */
  'import.preview': z.strictObject({
    file: token,
    sheet: z.int().min(0).max(10_000).nullable(),
    encoding: z.string().max(40).nullable(),
    delimiter: delimiter.optional(),
    mapping: mapping.nullable(),
    currency: currency.optional(),
  }),
  /** Imports a sheet. Long: reports progress, can be cancelled, all or nothing. */
  'import.run': z.strictObject({
    file: token,
    sheet: z.int().min(0).max(10_000).nullable(),
    encoding: z.string().max(40).nullable(),
    delimiter: delimiter.optional(),
    mapping: mapping.nullable(),
    currency: currency.optional(),
  }),
  /** Imports a sheet and all visible sheets with the same header, an import for each; all or nothing. */
  'import.run-sheets': z.strictObject({
    file: token,
    sheet: z.int().min(0).max(10_000).nullable(),
    encoding: z.string().max(40).nullable(),
    delimiter: delimiter.optional(),
    mapping: mapping.nullable(),
    currency: currency.optional(),
  }),
  'import.list': z.strictObject({}),
  /** Takes back an import with everything it brought; refused while a later import skipped rows because of it. */
  'import.undo': z.strictObject({ importId: z.int().min(1) }),
  /** The product codes that the shop wants left out, to be given as the setting `exclude`. */
  'exclusions.get': z.strictObject({}),
  'exclusions.set': z.strictObject({ codes: z.array(z.string().min(1).max(200)).max(10_000) }),
  /** Codes that look like no product: postage, fees, corrections. */
  'exclusions.suggest': z.strictObject({}),
  /** The mappings that were chosen for headers, offered again when a file has the same one. */
  'mappings.list': z.strictObject({}),
  'mappings.rename': z.strictObject({ id: z.int().min(1), name: z.string().trim().min(1).max(200) }),
  'mappings.edit': z.strictObject({ id: z.int().min(1), mapping }),
  'mappings.delete': z.strictObject({ id: z.int().min(1) }),
  /** Writes a mapping as JSON to a file chosen for saving. */
  'mappings.export': z.strictObject({ id: z.int().min(1), file: token }),
  'import.refused': z.strictObject({
    importId: z.int().min(1),
    reason: z.enum(REFUSAL_REASONS).nullable(),
    offset: z.int().min(0),
    limit: z.int().min(1).max(1_000),
  }),
  /** Writes the refused rows of an import as CSV to a file chosen for saving. */
  'import.export-refused': z.strictObject({ importId: z.int().min(1), file: token }),
  /** Scores and segments everything in the workspace; stores a run. Clusters only when asked, they take longer. */
  'run.compute': z.strictObject({ settings, withClusters: z.boolean() }),
  /** Writes the Excel report of a run to a file chosen for saving, with all sheets or those that are named. */
  'report.workbook': z.strictObject({
    runId: z.int().min(1),
    file: token,
    sheets: z.array(z.enum(SHEET_NAMES)).min(1).max(SHEET_NAMES.length).optional(),
    bestIs,
  }),
  ...DUPLICATES_PARAMS,
  ...EXPLORE_PARAMS,
  ...RFM_PARAMS,
} as const satisfies Record<keyof EngineResults, z.ZodType>

/** What each call gives back. */
export interface EngineResults extends DuplicatesResults, ExploreResults, RfmResults {
  'workspace.status': WorkspaceStatus
  'import.preview': ImportPreview
  'import.run': ImportRecord
  'import.run-sheets': readonly ImportRecord[]
  'import.list': readonly ImportRecord[]
  'import.undo': { readonly staleRuns: number }
  'exclusions.get': readonly string[]
  'exclusions.set': null
  'exclusions.suggest': readonly SuggestedExclusion[]
  'mappings.list': readonly SavedMapping[]
  'mappings.rename': null
  'mappings.edit': null
  'mappings.delete': null
  'mappings.export': { readonly bytes: number }
  'import.refused': RefusedPage
  'import.export-refused': { readonly rows: number }
  'run.compute': RunSummary
  'report.workbook': { readonly bytes: number }
}

/** The calls that the engine answers. */
export type EngineMethod = keyof EngineResults

/** The params of a call, as the schema gives them. */
export type EngineParams<M extends EngineMethod> = z.infer<(typeof ENGINE_PARAMS)[M]>

/** What long work says of itself while it runs. */
export interface Progress {
  /** In words: "Reading", "Loading", "Indexing", "Scoring", "Clustering", "Writing". */
  readonly stage: string
  /** 0..1, or null where it cannot be known. */
  readonly fraction: number | null
  /** Rows read so far, where rows are what is being worked on. */
  readonly rows: number | null
}

/** What a handler gets beside its params. */
export interface CallContext {
  /** The path behind a token that came with the params. */
  readonly pathOf: (token: string) => string
  /** An `AbortSignal`; this room knows no platform that has one. */
  readonly signal: { readonly aborted: boolean }
  readonly progress: (progress: Progress) => void
  /** The moment the call was made, local wall time. */
  readonly now: Date
}

/** The engine's side of the contract. A method that is missing does not compile. */
export type EngineHandlers = {
  readonly [M in EngineMethod]: (
    params: EngineParams<M>,
    context: CallContext,
  ) => EngineResults[M] | Promise<EngineResults[M]>
}
