import { ANALYSIS_NAMES, type AnalysisName } from '../analyses/analyses.ts'
import type { AnalysisFigures } from '../analyses/analysis.ts'
import type { OverdueCustomer } from '../analyses/overdue.ts'
import type { OverviewFigures } from '../analyses/overview.ts'
import type { GroupProductFigures } from '../analyses/products.ts'
import type { BestIs } from '../scores/show-score.ts'
import type { Words } from '../words/words.ts'
import type { ClusterName } from './cluster-views.ts'
import type { CustomerColumn, CustomerRow } from './customers.ts'
import type { SegmentsExpected } from './expected.ts'
import type { ColumnRole, ImportRecord } from './import.ts'
import type { RefusedRow } from './rows.ts'
import type { RunSummary } from './summary.ts'

/** One file or sheet a report rests on. */
export interface ReportFile {
  readonly file: string
  readonly sheet: string
  readonly rowsRead: number
  /** What each used column stands for, in reading order: `['customer', 'CustomerID']`. */
  readonly columns: readonly (readonly [role: ColumnRole, header: string])[]
}

/** The columns of the report's customers that are left out where they would be empty. */
export const OPTIONAL_COLUMNS = [
  'email',
  'phone',
  'country',
  'cluster',
  'optOut',
  'expectedOrders',
  'expectedSpending',
] as const satisfies CustomerColumn[]

/** One of {@link OPTIONAL_COLUMNS}. */
export type OptionalColumn = (typeof OPTIONAL_COLUMNS)[number]

/** A customer as the report lists them. */
export type ReportCustomer = Omit<CustomerRow, 'averageOrder'>

/** All that a report shows. Big lists are iterables, so that a writer can stream them. */
export interface ReportModel {
  /** What the report calls the shop; the workspace's name. */
  readonly shop: string
  /** When it was made, local wall time, `YYYY-MM-DD HH:MM`. */
  readonly madeAt: string
  /** ISO 4217 code, or null when the file named none. */
  readonly currency: string | null
  readonly files: readonly ReportFile[]
  /** The imports with how each was read, in the order in which they came. */
  readonly imports: readonly ImportRecord[]
  readonly summary: RunSummary
  readonly mapTitle: string
  /** How scores are written. */
  readonly bestIs: BestIs
  /** The language that it is written in. */
  readonly words: Words
  /** What the clusters are called, ascending; empty without clusters. */
  readonly clusterNames: readonly ClusterName[]
  /** In descending order of monetary. */
  readonly customers: Iterable<ReportCustomer>
  /** Of the columns that not every till fills, those that hold something for at least one customer. */
  readonly filled: readonly OptionalColumn[]
  /** What is expected of the segments; null where that was not asked for. */
  readonly expected: SegmentsExpected | null
  readonly refused: Iterable<RefusedRow>
  /** The figures of an analysis under the settings of the result. */
  readonly analyse: (name: AnalysisName) => AnalysisFigures
}

/** The sheets a workbook can have, in their order. */
export const SHEET_NAMES = [
  'summary',
  'segments',
  'grid',
  'customers',
  'clusters',
  ...ANALYSIS_NAMES,
  'reading',
  'settings',
  'refused',
] as const

/** One of {@link SHEET_NAMES}. */
export type SheetName = (typeof SHEET_NAMES)[number]

/** All that the printed report shows, to lay out in one go. */
export interface PrintModel
  extends Omit<
    ReportModel,
    'customers' | 'filled' | 'expected' | 'imports' | 'refused' | 'bestIs' | 'words' | 'analyse'
  > {
  /** A PNG in base64; null for a shop without a logo. */
  readonly logo: string | null
  /** Those that get a page, in the order of the map; the figures are in the summary under the same name. */
  readonly segments: readonly PrintSegment[]
  /** How the shop is doing, for the summary; null where that is not printed. */
  readonly overview: OverviewFigures | null
  /** In the order in which they are printed. */
  readonly analyses: readonly PrintAnalysis[]
  /** Whom to call; null where call sheets are not printed. */
  readonly calls: PrintCalls | null
}

/** An analysis with as many rows of its long tables as are printed. */
export interface PrintAnalysis {
  readonly name: AnalysisName
  readonly figures: AnalysisFigures
  /** How many rows there are of each table that was cut, by the table's name. */
  readonly cut: Readonly<Record<string, number>>
}

/** Customers who are later than their own rhythm says, without those who asked not to be contacted. */
export interface PrintCalls {
  readonly customers: readonly OverdueCustomer[]
  /** How many of them there are, on paper or not. */
  readonly total: number
  readonly leftOut: number
}

/** One segment's block of the printed report. */
export interface PrintSegment {
  readonly name: string
  /** The customers who spent most, at most as many as were asked for. */
  readonly top: readonly CustomerRow[]
  /** What it spends most on; empty where no file names products. */
  readonly products: readonly GroupProductFigures[]
}

/** What a workbook of lists holds. */
export interface WrittenLists {
  readonly lists: readonly { readonly segment: string; readonly sheet: string; readonly rows: number }[]
  readonly rows: number
  /** Customers who asked not to be written to and were left out. */
  readonly leftOut: number
  readonly bytes: number
}

/** What was written for other programs: how many rows each table got. */
export interface WrittenTables {
  readonly tables: readonly { readonly name: string; readonly rows: number }[]
  readonly bytes: number
}
