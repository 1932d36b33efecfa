import type { Thresholds } from '../model/summary.ts'

/** A measure that is scored. */
export type Measure = 'recency' | 'frequency' | 'monetary'

/** How many cuts a value has passed: cuts below it, and those it equals where equal values fall on the upper side. */
export function cutsPassed(value: number, cuts: readonly number[], equal: Thresholds['equal'] = 'lower'): number {
  let passed = 0
  while (passed < cuts.length) {
    const cut = cuts[passed] as number
    if (equal === 'upper' ? value < cut : value <= cut) break
    passed++
  }
  return passed
}

/** The score of a value between cuts, from 1 to one more than there are cuts; few days score high, much of the rest does. */
export function scoreValue(
  value: number,
  measure: Measure,
  cuts: readonly number[],
  equal: Thresholds['equal'] = 'lower',
): number {
  const passed = cutsPassed(value, cuts, equal)
  return measure === 'recency' ? cuts.length + 1 - passed : passed + 1
}

/** The cuts that a measure is scored by; inside groups they depend on the scores that come before it. */
export function cutsOf(thresholds: Thresholds, measure: Measure, scores: { r: number; f: number }): readonly number[] {
  const { nested } = thresholds
  if (!nested || measure === 'recency') return thresholds[measure]
  if (measure === 'frequency') return nested.frequency[scores.r - 1] ?? []
  return nested.monetary[scores.r - 1]?.[scores.f - 1] ?? []
}
