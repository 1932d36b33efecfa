import type { Measure } from '../../../shared/scores/score-value.ts'

/** Where a customer stands in one measure. */
export interface MeasureStanding {
  readonly measure: Measure
  /** Days, a count, or ten-thousandths of the currency unit. */
  readonly value: number
  readonly score: number
  /** Ascending. */
  readonly thresholds: readonly number[]
}

/** One score on the strip of a measure, worst at the left. */
export interface ScoreBlock {
  readonly score: number
  readonly isHere: boolean
  /** The cut point between this block and the next; null behind the last one. */
  readonly cut: number | null
}

/** The scores from left to right, worst first, with the cut points between them; recency runs from many days to few. */
export function scoreBlocks({ measure, thresholds, score }: MeasureStanding): readonly ScoreBlock[] {
  const cuts = measure === 'recency' ? thresholds.toReversed() : thresholds
  return Array.from({ length: cuts.length + 1 }, (_, index) => ({
    score: index + 1,
    isHere: index + 1 === score,
    cut: cuts[index] ?? null,
  }))
}
