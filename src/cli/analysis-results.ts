import { type AnalysisName, analysisOf, type FilledTable, filledTables } from '../shared/analyses/analyses.ts'
import type { AnalysisFigures } from '../shared/analyses/analysis.ts'
import { MONEY_SCALE } from '../shared/model/money.ts'
import type { Words } from '../shared/words/words.ts'
import { columnTable } from './text-table.ts'

/** An analysis that was asked for, and what it came to. */
export interface AnalysisResult {
  readonly name: AnalysisName
  readonly figures: AnalysisFigures
}

/** The tables of the analyses for a person at a terminal. */
export function analysesText(results: readonly AnalysisResult[], words: Words): string[] {
  return results.flatMap(({ name, figures }) => {
    const tables = filledTables(name, figures).flatMap(({ columns, rows }) => [columnTable(columns, rows, words), ''])
    return [words.say(analysisOf(name).title), ...(tables.length === 0 ? [words.say('analyses.none'), ''] : tables)]
  })
}

/** What `--json` gives of the analyses, each under its name with the rows of its tables; amounts in currency units. */
export function analysesJson(results: readonly AnalysisResult[]) {
  return Object.fromEntries(
    results.map(({ name, figures }) => {
      const filled = filledTables(name, figures).map((table) => [table.id, rowsInUnits(table)])
      return [name, { ...figures, ...Object.fromEntries(filled) }]
    }),
  )
}

function rowsInUnits({ columns, rows }: FilledTable) {
  const amounts = new Set(columns.filter(({ kind }) => kind === 'money').map(({ id }) => id))
  const inUnits = ([field, value]: [string, unknown]) =>
    [field, amounts.has(field) && typeof value === 'number' ? value / MONEY_SCALE : value] as const
  return rows.map((row) => Object.fromEntries(Object.entries(row).map(inUnits)))
}
