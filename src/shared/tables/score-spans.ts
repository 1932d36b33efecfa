import type { MeasureKinds } from '../format/measure-titles.ts'
import type { Thresholds } from '../model/summary.ts'
import { scoreSpans, spanWords } from '../scores/score-spans.ts'
import { binsOf, type Measure } from '../scores/score-value.ts'
import { type BestIs, shownScore } from '../scores/show-score.ts'
import type { Words } from '../words/words.ts'
import type { Column } from './column.ts'

/** A score as it is shown, with the values of each measure that lead to it; empty where a measure has no such score. */
export interface ScoreRow {
  readonly score: number
  readonly recency: string
  readonly frequency: string
  readonly monetary: string
}

/** A line per score, the best first, in the words of a language; `money` writes amounts. */
export function scoreRows(
  thresholds: Thresholds,
  bestIs: BestIs,
  words: Words,
  money: (amount: number) => string,
): readonly ScoreRow[] {
  const bins = binsOf(thresholds)
  const best = Math.max(bins.r, bins.f, bins.m)
  const span = (measure: Measure, score: number, format: (value: number) => string) => {
    const spans = scoreSpans(thresholds[measure], measure)
    const found = spans.find((each) => shownScore(each.score, spans.length, bestIs) === score)
    return found === undefined ? '' : spanWords(found, format, thresholds.equal, words)
  }
  return Array.from({ length: best }, (_, at) => (bestIs === 'highest' ? best - at : at + 1)).map((score) => ({
    score,
    recency: span('recency', score, words.quantity),
    frequency: span('frequency', score, words.quantity),
    monetary: span('monetary', score, money),
  }))
}

/** Which values of each measure lead to which score; nested thresholds have one list for recency only. */
export function scoreColumns({ frequency, monetary }: MeasureKinds, isNested: boolean): readonly Column<ScoreRow>[] {
  const columns = [
    {
      id: 'score',
      title: 'segments.thresholds.score',
      help: 'terms.score',
      kind: 'text',
      value: ({ score }) => String(score),
    },
    {
      id: 'recency',
      title: 'segments.thresholds.recency',
      help: 'terms.recency',
      kind: 'score',
      value: ({ recency }) => recency,
    },
    {
      id: 'frequency',
      title: `segments.thresholds.${frequency}`,
      help: 'terms.frequency',
      kind: 'score',
      value: (row) => row.frequency,
    },
    {
      id: 'monetary',
      title: `segments.thresholds.${monetary}`,
      help: 'terms.monetary',
      kind: 'score',
      value: (row) => row.monetary,
    },
  ] as const satisfies readonly Column<ScoreRow>[]
  return isNested ? columns.slice(0, 2) : columns
}
