import type { Thresholds } from '../../../shared/model/summary.ts'

/** The values that lead to one score of a measure; an open end is null. */
export interface ScoreSpan {
  readonly score: number
  /** Not included. */
  readonly over: number | null
  /** Included. */
  readonly upTo: number | null
  /** Whether two equal thresholds leave no value for this score. */
  readonly empty: boolean
}

/** The spans of the scores 5 to 1, best first. Recency counts down: few days are best. */
export function scoreSpans(cuts: readonly number[], measure: keyof Thresholds): readonly ScoreSpan[] {
  const edges = [null, ...cuts, null]
  const ascending = edges.slice(0, -1).map((over, index) => {
    const upTo = edges[index + 1] ?? null
    return { over, upTo, empty: over !== null && over === upTo }
  })
  const bestFirst = measure === 'recency' ? ascending : ascending.toReversed()
  return bestFirst.map((span, index) => ({ score: bestFirst.length - index, ...span }))
}

/** A span in words: `up to 14`, `14 to 33`, `over 180`. */
export function spanWords(span: ScoreSpan, format: (value: number) => string): string {
  if (span.empty) return 'nobody'
  if (span.over === null) return span.upTo === null ? 'all' : `up to ${format(span.upTo)}`
  return span.upTo === null ? `over ${format(span.over)}` : `${format(span.over)} to ${format(span.upTo)}`
}
