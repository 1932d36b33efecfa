import type { CustomerFigures, RunSummary } from '../model/summary.ts'
import type { Measure } from '../scores/score-value.ts'
import type { BestIs } from '../scores/show-score.ts'
import type { Words } from '../words/words.ts'

/** What is looked at of a customer. */
export type ExplainedCustomer = Pick<
  CustomerFigures,
  'recencyDays' | 'frequency' | 'monetary' | 'r' | 'f' | 'm' | 'segment'
>

/** What is looked at of the run that the customer is in. */
export type ExplainedRun = Pick<RunSummary, 'settings' | 'thresholds' | 'map'>

/** Whom it is explained to. */
export interface ExplainWords {
  readonly words: Words
  /** ISO 4217 code, or null when no file named one. */
  readonly currency: string | null
  readonly bestIs: BestIs
}

/** Why a customer has the score of one measure. */
export interface MeasureExplanation {
  readonly measure: Measure
  /** Days, a count, or ten-thousandths of the currency unit. */
  readonly value: number
  /** As it is kept, the highest being best. */
  readonly score: number
  /** The best score there is. */
  readonly best: number
  /** The cuts that the value lies between; null at either end. */
  readonly above: number | null
  readonly upTo: number | null
  /** The value, the score with the values that lead to it, and what decided where that was a tie. */
  readonly sentences: readonly string[]
}

/** Why a customer is in a segment, and what would change it. */
export interface Explanation {
  readonly segment: string
  /** As it is written. */
  readonly code: string
  /** Recency, frequency, monetary. */
  readonly measures: readonly MeasureExplanation[]
  /** The scores in words. */
  readonly scores: string
  /** The rule of the map that took them. */
  readonly rule: string
  /** That 1 is the best, where scores are written so. */
  readonly order: string | null
  /** What would raise a score, and the segment it would lead to; empty when nothing can. */
  readonly moves: readonly string[]
}
