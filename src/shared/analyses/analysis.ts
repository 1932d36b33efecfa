import type { CustomerFilter } from '../model/customers.ts'
import type { IsoDate } from '../model/settings.ts'
import type { Column } from '../tables/column.ts'
import type { Text } from '../words/said.ts'
import type { PlainKey, Words } from '../words/words.ts'
import type { AnalysisFilter } from './analysis-filter.ts'
import type { AnalysisOptions, ChosenOptions } from './analysis-options.ts'

/** What an analysis found: the rows of its tables by the tables' names, and whatever else its answer in JSON is made of. */
export interface AnalysisFigures {
  /** What has to be said of the figures, above them. */
  readonly notes?: readonly Text[]
  readonly [part: string]: unknown
}

/** How a table is drawn above its figures; columns by their ids. */
export type AnalysisChart =
  /** A bar per row. */
  | { readonly kind: 'bars'; readonly column: string }
  /** A bar per row: the first and the last stand on the ground, those between on what came before them. */
  | { readonly kind: 'waterfall'; readonly column: string }
  /** Over the rows, which are periods in order; the reader chooses one of the measures, the columns of one are drawn together. */
  | { readonly kind: 'lines' | 'columns'; readonly measures: readonly (readonly string[])[] }
  /** Parts on top of one another, over the rows. */
  | { readonly kind: 'areas'; readonly columns: readonly string[] }
  /** Each figure of the table as a field, the darker the more; those of the columns named here are left out. */
  | { readonly kind: 'heat'; readonly except: readonly string[] }

/** Where a row leads: to the list of some customers, or to one of them. */
export type RowWay = { readonly customers: Partial<CustomerFilter> } | { readonly customer: string }

/** One table of an analysis. */
export interface AnalysisTable<Row, Figures> {
  readonly title: PlainKey
  /** The first one names the row. A function where they come from the data. */
  readonly columns: readonly Column<Row>[] | ((figures: Figures) => readonly Column<Row>[])
  /** Null for figures that no picture helps. */
  readonly chart: AnalysisChart | null | ((figures: Figures) => AnalysisChart)
  /** Where a row leads, from the column of that id; `filter` says which sales its figures are of. */
  readonly leadsTo?: {
    readonly column: string
    readonly to: (row: Row, words: Words, filter: AnalysisFilter) => RowWay
  }
  /** The options under which the analysis lists whom a figure counts; null for a figure that nothing is listed for. */
  readonly opens?: (row: Row, column: string) => ChosenOptions | null
  /** Whether a row is not complete yet, such as the month in progress: it is drawn lighter. */
  readonly isOpen?: (row: Row) => boolean
  /** The first and the last day of a row that is a period, so that a part of the picture can be chosen; null for another. */
  readonly days?: (row: Row) => readonly [first: IsoDate, last: IsoDate] | null
  /** What the rows come to, in sentences above them. */
  readonly notes?: (rows: readonly Row[], words: Words, currency: string | null) => readonly string[]
}

type RowOf<Part> = Part extends readonly (infer Row extends object)[] ? Row : never

/** What is asked of the sales beside the segments: declared in this room, worked out in one of the engine's. */
export interface Analysis<Figures extends AnalysisFigures, Options extends AnalysisOptions = AnalysisOptions> {
  readonly title: PlainKey
  /** What it answers. */
  readonly about: PlainKey
  /** Other words that people look for it by. */
  readonly keywords: PlainKey
  /** What can be chosen of it, by the window's controls and options of the command line. */
  readonly options: Options
  /** In their order. */
  readonly tables: { readonly [Id in keyof Figures]?: AnalysisTable<RowOf<Figures[Id]>, Figures> }
  /** Looks at sales of all days, whatever days the filter takes. */
  readonly isOfAllDays?: true
  /** One table is looked at at a time. */
  readonly isTabbed?: true
  /** Looks at the products of the lines, which are read first. */
  readonly looksAtProducts?: true
  /** Works in a thread, with progress, and can be cancelled. */
  readonly isLong?: true
  /** Its answer in JSON; amounts in currency units. */
  readonly json: (figures: Figures) => unknown
}
