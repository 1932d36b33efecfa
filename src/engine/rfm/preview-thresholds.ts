import type { ThresholdPreview } from '../../shared/model/distribution.ts'
import type { SegmentMap } from '../../shared/model/segment-map.ts'
import type { Weights } from '../../shared/model/settings.ts'
import type { Thresholds } from '../../shared/model/summary.ts'
import { binsOf } from '../../shared/scores/score-value.ts'
import { fitMap } from '../../shared/segment-maps/fit-map.ts'
import type { Measures } from './measures.ts'
import { scoreByThresholds } from './schemes/by-thresholds.ts'
import { type Segmented, segmentCustomers } from './segment-customers.ts'

/** Counts what cuts would make of customers who are measured already: fast enough to follow a hand that drags a cut. */
export function previewThresholds(
  measures: Pick<Measures, 'recency' | 'frequency' | 'monetary'>,
  thresholds: Thresholds,
  map: SegmentMap,
  weights: Weights,
): ThresholdPreview {
  const scores = scoreByThresholds(measures, thresholds)
  const bins = binsOf(thresholds)
  const fitted = fitOrNull(map, bins)
  const segmented = fitted && segmentCustomers(scores, fitted, weights)
  return {
    recency: countScores(scores.r, bins.r, 1),
    frequency: countScores(scores.f, bins.f, 1),
    monetary: countScores(scores.m, bins.m, 1),
    segments: segmented === null ? null : sizesOf(segmented),
  }
}

function sizesOf({ names, of }: Segmented): { name: string; customers: number }[] {
  const sizes = countScores(of, names.length, 0)
  return names.map((name, place) => ({ name, customers: sizes[place] as number }))
}

/** While cuts are added and taken away there are moments at which the map does not fit. */
function fitOrNull(map: SegmentMap, bins: ReturnType<typeof binsOf>): SegmentMap | null {
  try {
    return fitMap(map, bins)
  } catch {
    return null
  }
}

function countScores(scores: Uint8Array | Uint16Array, bins: number, first: number): number[] {
  const counts = new Array<number>(bins).fill(0)
  for (const score of scores) counts[score - first] = (counts[score - first] as number) + 1
  return counts
}
