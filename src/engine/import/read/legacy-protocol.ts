import type { SheetInfo } from './source.ts'

/** What the thread that reads old formats is started with. */
export interface LegacyJob {
  readonly path: string
}

/** Asks the thread for the rows of a sheet from an index on. */
export interface LegacyRequest {
  readonly sheet: number
  readonly from: number
}

/** One non-blank row: the column, kind and value of each of its cells. */
export interface LegacyRow {
  readonly number: number
  readonly columns: readonly number[]
  readonly kinds: readonly number[]
  readonly values: readonly (string | number | boolean | null)[]
}

/** What the thread answers: once when the file is open, and once for every request. */
export type LegacyReply =
  | { readonly type: 'opened'; readonly sheets: readonly SheetInfo[] }
  | {
      readonly type: 'rows'
      readonly rows: readonly LegacyRow[]
      readonly next: number | undefined
      readonly total: number
    }
  | {
      readonly type: 'failed'
      readonly reason: 'encrypted' | 'damaged'
      /** The sheet that cannot be read, where only one cannot. */
      readonly sheet?: string
      /** What the library said. */
      readonly detail: string
    }
