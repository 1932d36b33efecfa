import { written } from '../../tables/testing/written.ts'
import { type AnalysisName, filledTables } from '../analyses.ts'
import type { AnalysisFigures } from '../analysis.ts'

/** The tables of an analysis that have rows, by their ids, each as people read it, in pounds. */
export function writtenTables(name: AnalysisName, figures: object): Readonly<Record<string, readonly string[]>> {
  const tables = filledTables(name, figures as AnalysisFigures)
  return Object.fromEntries(tables.map(({ id, columns, rows }) => [id, written(columns, rows)]))
}
