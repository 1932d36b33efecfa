import { RegularsError } from '../model/errors.ts'
import type { Bins, ScoreRange, SegmentMap, SegmentRule } from '../model/segment-map.ts'
import { said } from '../words/said.ts'
import { mapText } from './map-text.ts'

/** The scores that maps are written for unless they say otherwise. */
const USUAL_BINS = 5

/** The lowest and the highest sum that maps on the sum are written for. */
const USUAL_SUMS = [3, 15] as const

/** How many scores per measure a map needs; null where it fits any number. */
export function scoresNeeded({ bins = USUAL_BINS }: SegmentMap): number | null {
  return bins === 'any' ? null : bins
}

/**
 * A map as it acts on that many scores. Rules on the sum are stretched to the sums there are; rules on single scores fit the
 * number they were written for only. Throws `usage` when the map does not fit.
 */
export function fitMap(map: SegmentMap, bins: Bins): SegmentMap {
  const written = scoresNeeded(map)
  if (written === null) {
    const best = bins.r + bins.f + bins.m
    return best === USUAL_SUMS[1] ? map : { ...map, rules: map.rules.map((rule) => stretchSum(rule, best)) }
  }
  if (bins.r === written && bins.f === written && bins.m === written) return map
  const found = bins.r === bins.f && bins.f === bins.m ? [bins.r] : [bins.r, bins.f, bins.m]
  throw new RegularsError(
    'usage',
    said('refusal.map-scores', { map: mapText(map.title), needed: written, found: { list: found.map(String) } }),
  )
}

function stretchSum(rule: SegmentRule, best: number): SegmentRule {
  if (!rule.sum) return rule
  const [lowest, highest] = USUAL_SUMS
  // The first sum of a group lies just past the same part of the way as the last sum of the group below.
  const last = (sum: number) => lowest + Math.floor(((sum - lowest) * (best - lowest)) / (highest - lowest))
  const sum: ScoreRange = [rule.sum[0] === lowest ? lowest : last(rule.sum[0] - 1) + 1, last(rule.sum[1])]
  return { ...rule, sum }
}
