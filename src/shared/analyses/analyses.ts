import type { Analysis, AnalysisFigures, AnalysisTable } from './analysis.ts'
import { PLACES } from './places.ts'

/** Every analysis, in the order of the navigation and of the sheets. Its screen, its sheet, its option and its key in JSON follow. */
const ANALYSES = {
  places: PLACES,
} as const

/** The name of an analysis. */
export type AnalysisName = keyof typeof ANALYSES

/** Their names, in order. */
export const ANALYSIS_NAMES = Object.keys(ANALYSES) as readonly AnalysisName[]

/** Whether a name, such as that of a sheet, is an analysis's. */
export function isAnalysis(name: string): name is AnalysisName {
  return Object.hasOwn(ANALYSES, name)
}

/** An analysis, whatever its tables hold. */
export function analysisOf(name: AnalysisName): Analysis<AnalysisFigures> {
  // The engine gives each table the rows that its columns read.
  return ANALYSES[name] as unknown as Analysis<AnalysisFigures>
}

/** A table with its rows. */
export interface FilledTable extends AnalysisTable<object> {
  readonly id: string
  readonly rows: readonly object[]
}

/** The tables of an analysis with their rows, those without any left out. */
export function filledTables(name: AnalysisName, figures: AnalysisFigures): readonly FilledTable[] {
  return Object.entries(analysisOf(name).tables)
    .map(([id, table]) => ({ ...table, id, rows: figures[id] ?? [] }))
    .filter(({ rows }) => rows.length > 0)
}
