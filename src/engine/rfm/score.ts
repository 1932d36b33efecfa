import type { Thresholds } from '../../shared/model/summary.ts'

/** A measure over all customers, and how to read it. */
export interface ScoreInput {
  /** Integers. */
  readonly values: ArrayLike<number>
  /** Customers' ids, to break ties where a scheme must. */
  readonly ids: readonly string[]
  /** Whether a higher value is better; recency is better when lower. */
  readonly higherIsBetter: boolean
  /** How many scores there are. */
  readonly bins: number
  /** What counts as one in the measure: a day, an order, a unit of the currency. */
  readonly unit: number
}

/** Scores from 1 to `bins`, the highest best, and the values that split them, ascending. */
export interface Scored {
  readonly scores: Uint8Array
  readonly thresholds: readonly number[]
}

/** The scores of all customers, one array per measure. */
export interface ScoreColumns {
  readonly r: Uint8Array
  readonly f: Uint8Array
  readonly m: Uint8Array
}

/** The scores of all three measures, and the thresholds that made them. */
export interface ScoredMeasures {
  readonly scores: ScoreColumns
  readonly thresholds: Thresholds
}
