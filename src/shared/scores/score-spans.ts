import type { Thresholds } from '../model/summary.ts'
import type { Words } from '../words/words.ts'
import type { Measure } from './score-value.ts'

/** The values that lead to one score of a measure; an open end is null. */
export interface ScoreSpan {
  readonly score: number
  readonly over: number | null
  readonly upTo: number | null
  /** Whether two equal thresholds leave no value for this score. */
  readonly empty: boolean
}

/** The spans of a measure's scores, best first. Recency counts down: few days are best. */
export function scoreSpans(cuts: readonly number[], measure: Measure): readonly ScoreSpan[] {
  const edges = [null, ...cuts, null]
  const ascending = edges.slice(0, -1).map((over, index) => {
    const upTo = edges[index + 1] ?? null
    return { over, upTo, empty: over !== null && over === upTo }
  })
  const bestFirst = measure === 'recency' ? ascending : ascending.toReversed()
  return bestFirst.map((span, index) => ({ score: bestFirst.length - index, ...span }))
}

/** A span in words: `up to 14`, `14 to 33`, `over 180`; where equal values fall on the upper side, `below 14`, `180 or more`. */
export function spanWords(
  span: ScoreSpan,
  format: (value: number) => string,
  equal: Thresholds['equal'],
  { say }: Pick<Words, 'say'>,
): string {
  const isUpper = equal === 'upper'
  if (span.empty) return say('segments.span.nobody')
  if (span.over === null) {
    if (span.upTo === null) return say('segments.span.all')
    return say(isUpper ? 'segments.span.below' : 'segments.span.upTo', { value: format(span.upTo) })
  }
  if (span.upTo === null)
    return say(isUpper ? 'segments.span.from' : 'segments.span.over', { value: format(span.over) })
  return say('segments.span.between', { from: format(span.over), to: format(span.upTo) })
}
