import type { Column } from '../tables/column.ts'
import type { PlainKey } from '../words/words.ts'

/** The rows of each table of an analysis, by the table's name. */
export type AnalysisFigures = Readonly<Record<string, readonly object[]>>

/** One table of an analysis. */
export interface AnalysisTable<Row> {
  readonly title: PlainKey
  /** The first one names the row. An amount stands in the row under the id of its column. */
  readonly columns: readonly Column<Row>[]
  /** The column that is drawn as bars. */
  readonly bars: string
}

/** What is asked of the sales beside the segments: declared in this room, worked out in one of the engine's. */
export interface Analysis<Figures extends AnalysisFigures> {
  readonly title: PlainKey
  /** What it answers. */
  readonly about: PlainKey
  /** Other words that people look for it by. */
  readonly keywords: PlainKey
  /** In their order. */
  readonly tables: { readonly [Id in keyof Figures]: AnalysisTable<Figures[Id][number]> }
}
