import type { NestedCuts, Thresholds } from '../../../shared/model/summary.ts'
import { scoreValue } from '../../../shared/scores/score-value.ts'
import type { Measures } from '../measures.ts'
import type { ScoreColumns } from '../score.ts'

/**
 * Scores by cuts that are there already: own ones, or those of an earlier run. A value is an integer, and a cut with a
 * fraction is never within rounding of one below 10^14, so that a cut of an earlier run decides as it did then.
 */
export function scoreByThresholds(
  { recency, frequency, monetary }: Pick<Measures, 'recency' | 'frequency' | 'monetary'>,
  thresholds: Thresholds,
): ScoreColumns {
  const { equal, nested } = thresholds
  const count = recency.length
  const scores = { r: new Uint8Array(count), f: new Uint8Array(count), m: new Uint8Array(count) }
  const { r, f, m } = scores
  for (let at = 0; at < count; at++) {
    r[at] = scoreValue(recency[at] as number, 'recency', thresholds.recency, equal)
    const byFrequency = nested ? (nested.frequency[(r[at] as number) - 1] ?? []) : thresholds.frequency
    f[at] = scoreValue(frequency[at] as number, 'frequency', byFrequency, equal)
    const byMonetary = nested ? monetaryCuts(nested, r[at] as number, f[at] as number) : thresholds.monetary
    m[at] = scoreValue(monetary[at] as number, 'monetary', byMonetary, equal)
  }
  return scores
}

function monetaryCuts(nested: NestedCuts, r: number, f: number): readonly number[] {
  return nested.monetary[r - 1]?.[f - 1] ?? []
}
