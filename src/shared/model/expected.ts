import type { Money } from './money.ts'

/** How the future is predicted: two models, and two rules that anybody can check by hand. */
export type ModelName = 'bg-nbd' | 'mbg-nbd' | 'own-rate' | 'overall-mean'

/** What customers of a segment are expected to spend in the 12 months after the analysis date. */
export interface ExpectedOfSegment {
  /** Those who paid something so far. */
  readonly customers: number
  /** All of them together; null where that cannot be told. */
  readonly spending: Money | null
}

/** What is expected of the segments of a result, by their names. */
export interface SegmentsExpected {
  readonly model: ModelName
  readonly segments: Readonly<Record<string, ExpectedOfSegment>>
}
