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
