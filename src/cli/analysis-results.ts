import { type AnalysisName, analysisOf, filledTables } from '../shared/analyses/analyses.ts'
import type { AnalysisFigures } from '../shared/analyses/analysis.ts'
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
    const tables = filledTables(name, figures).flatMap(({ title, columns, rows, notes }) => [
      words.say(title),
      ...(notes?.(rows, words, null) ?? []),
      columnTable(columns, rows, words),
      '',
    ])
    // A note says better why there is nothing.
    const notes = figures.notes?.map((note) => words.write(note)) ?? []
    const nothing = notes.length === 0 ? [words.say('analyses.none')] : []
    return [words.say(analysisOf(name).title), ...notes, ...(tables.length === 0 ? [...nothing, ''] : tables)]
  })
}

/** What `--json` gives of the analyses, each under its name. */
export function analysesJson(results: readonly AnalysisResult[]) {
  return Object.fromEntries(results.map(({ name, figures }) => [name, analysisOf(name).json(figures)]))
}
