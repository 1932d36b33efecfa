import type { Measure } from '../../../shared/scores/score-value.ts'

/** One score on the strip of a measure, worst at the left. */
export interface ScoreBlock {
  readonly score: number
  readonly isHere: boolean
  /** The cut point between this block and the next; null behind the last one. */
  readonly cut: number | null
}

/** The scores from left to right with the ascending `cuts` between them; recency runs from many days to few. */
export function scoreBlocks(measure: Measure, cuts: readonly number[], score: number): readonly ScoreBlock[] {
  const upwards = measure === 'recency' ? cuts.toReversed() : cuts
  return Array.from({ length: cuts.length + 1 }, (_, index) => ({
    score: index + 1,
    isHere: index + 1 === score,
    cut: upwards[index] ?? null,
  }))
}
