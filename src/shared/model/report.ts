import type { CustomerRow } from './customers.ts'
import type { RefusedRow } from './rows.ts'
import type { CustomerFigures, RunSummary } from './summary.ts'

/** One file or sheet a report rests on. */
export interface ReportFile {
  readonly file: string
  readonly sheet: string
  readonly rowsRead: number
  /** Which column of the file was taken for what, in reading order: `['Customer', 'CustomerID']`. */
  readonly columns: readonly (readonly [meaning: string, header: string])[]
}

/** All that a report shows. Big lists are iterables, so that a writer can stream them. */
export interface ReportModel {
  /** What the report calls the shop; the workspace's name. */
  readonly shop: string
  /** When it was made, local wall time, `YYYY-MM-DD HH:MM`. */
  readonly madeAt: string
  /** ISO 4217 code, or null when the file named none. */
  readonly currency: string | null
  readonly files: readonly ReportFile[]
  readonly summary: RunSummary
  readonly mapTitle: string
  /** In descending order of monetary. */
  readonly customers: Iterable<CustomerFigures>
  readonly refused: Iterable<RefusedRow>
}

/** The sheets a workbook can have, in their order. */
export const SHEET_NAMES = ['summary', 'segments', 'customers', 'clusters', 'set-aside'] as const

/** One of {@link SHEET_NAMES}. */
export type SheetName = (typeof SHEET_NAMES)[number]

/** All that the printed report shows, to lay out in one go. */
export interface PrintModel extends Omit<ReportModel, 'customers' | 'refused'> {
  /** In the order of the map, those that hold nobody too; the figures are in the summary under the same name. */
  readonly segments: readonly PrintSegment[]
}

/** One segment's block of the printed report. */
export interface PrintSegment {
  readonly name: string
  /** The customers who spent most, at most as many as were asked for. */
  readonly top: readonly CustomerRow[]
}

/** What a workbook of lists holds. */
export interface WrittenLists {
  readonly lists: readonly { readonly segment: string; readonly sheet: string; readonly rows: number }[]
  readonly rows: number
  /** Customers who asked not to be written to and were left out. */
  readonly leftOut: number
  readonly bytes: number
}
