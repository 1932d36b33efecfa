import type { Thresholds } from '../../../shared/model/summary.ts'
import { cutsOf, scoreValue } from '../../../shared/scores/score-value.ts'
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
  const { equal } = thresholds
  const r = Uint8Array.from(recency, (days) => scoreValue(days, 'recency', thresholds.recency, equal))
  const f = new Uint8Array(r.length)
  const m = new Uint8Array(r.length)
  for (let at = 0; at < r.length; at++) {
    const before = { r: r[at] as number, f: 0 }
    before.f = scoreValue(frequency[at] as number, 'frequency', cutsOf(thresholds, 'frequency', before), equal)
    f[at] = before.f
    m[at] = scoreValue(monetary[at] as number, 'monetary', cutsOf(thresholds, 'monetary', before), equal)
  }
  return { r, f, m }
}
