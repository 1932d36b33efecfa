import type { Bins, Scores } from '../model/segment-map.ts'

/** How scores can be written: the best as the highest number, as they are kept, or as 1. */
export const BEST_IS = ['highest', 'lowest'] as const

/** One of {@link BEST_IS}. */
export type BestIs = (typeof BEST_IS)[number]

/** A score as it is written; `best` is the highest that the measure has. */
export function shownScore(score: number, best: number, bestIs: BestIs): number {
  return bestIs === 'highest' ? score : best + 1 - score
}

/** The three scores of a customer as they are written. */
export function shownScores({ r, f, m }: Scores, bins: Bins, bestIs: BestIs): Scores {
  return { r: shownScore(r, bins.r, bestIs), f: shownScore(f, bins.f, bestIs), m: shownScore(m, bins.m, bestIs) }
}
