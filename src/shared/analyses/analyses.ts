import type { Column } from '../tables/column.ts'
import type { Analysis, AnalysisChart, AnalysisFigures, AnalysisTable } from './analysis.ts'
import { isOptionValue } from './analysis-options.ts'
import { BRIDGE } from './bridge.ts'
import { COHORTS } from './cohorts.ts'
import { CONCENTRATION } from './concentration.ts'
import { MOVEMENT } from './movement.ts'
import { NEXT } from './next.ts'
import { OVERDUE } from './overdue.ts'
import { OVERVIEW } from './overview.ts'
import { PLACES } from './places.ts'
import { PRODUCTS } from './products.ts'
import { TRENDS } from './trends.ts'
import { VALUE } from './value.ts'

/** Every analysis, in the order of the navigation and of the sheets. Its screen, its sheet, its option and its key in JSON follow. */
const ANALYSES = {
  overview: OVERVIEW,
  trends: TRENDS,
  cohorts: COHORTS,
  movement: MOVEMENT,
  bridge: BRIDGE,
  overdue: OVERDUE,
  value: VALUE,
  concentration: CONCENTRATION,
  places: PLACES,
  products: PRODUCTS,
  next: NEXT,
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

/** Whether an analysis has these options and they take these values. */
export function areOptionsOf(name: AnalysisName, values: Readonly<Record<string, string | number | null>>): boolean {
  const { options } = analysisOf(name)
  return Object.entries(values).every(([id, value]) => {
    const option = Object.hasOwn(options, id) ? options[id] : undefined
    return option !== undefined && isOptionValue(option, value)
  })
}

/** A table with its rows. */
export interface FilledTable extends AnalysisTable<object, AnalysisFigures> {
  readonly id: string
  readonly columns: readonly Column<object>[]
  readonly chart: AnalysisChart | null
  readonly rows: readonly object[]
}

/** The tables of an analysis with their rows, those without any left out. */
export function filledTables(name: AnalysisName, figures: AnalysisFigures): readonly FilledTable[] {
  const tables = analysisOf(name).tables as Readonly<Record<string, AnalysisTable<object, AnalysisFigures>>>
  return Object.entries(tables).flatMap(([id, table]) => {
    const rows = (figures[id] ?? []) as readonly object[]
    if (rows.length === 0) return []
    const columns = typeof table.columns === 'function' ? table.columns(figures) : table.columns
    const chart = typeof table.chart === 'function' ? table.chart(figures) : table.chart
    return [{ ...table, columns, chart, id, rows }]
  })
}
