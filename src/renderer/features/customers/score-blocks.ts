import type { MeasureStanding } from '../../../shared/model/customers.ts'

/** One score on the strip of a measure, worst at the left. */
export interface ScoreBlock {
  readonly score: number
  readonly isHere: boolean
  /** The cut point between this block and the next; null behind the last one. */
  readonly cut: number | null
}

/** The scores 1 to 5 from left to right with the cut points between them; recency runs from many days to few. */
export function scoreBlocks({ thresholds, score, higherIsBetter }: MeasureStanding): readonly ScoreBlock[] {
  const cuts = higherIsBetter ? thresholds : thresholds.toReversed()
  return Array.from({ length: cuts.length + 1 }, (_, index) => ({
    score: index + 1,
    isHere: index + 1 === score,
    cut: cuts[index] ?? null,
  }))
}
