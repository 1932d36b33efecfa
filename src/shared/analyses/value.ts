/** Models count time in weeks. */
export const DAYS_PER_WEEK = 7

/** How the future is foretold: two models, and two rules that anybody can check by hand. */
export type ModelName = 'bg-nbd' | 'mbg-nbd' | 'own-rate' | 'overall-mean'

/** What was expected of days that are over, against what happened; in purchase days. */
export interface ValueTest {
  readonly expected: number
  readonly actual: number
  /** The mean absolute error of a customer. */
  readonly mae: number
  /** Spearman's rank correlation; null where the same was expected of everybody. */
  readonly rank: number | null
  /** 0..1 of the customers who came as often as their interval says. */
  readonly within: number
}
