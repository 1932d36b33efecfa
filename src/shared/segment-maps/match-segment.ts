import {
  OTHERS,
  type ScoreRange,
  type Scores,
  type Segment,
  type SegmentMap,
  type SegmentRule,
} from '../model/segment-map.ts'

/** R, F and M as one code: `'543'`, or `'10-4-3'` where a score has two digits. */
export function scoreCode({ r, f, m }: Scores): string {
  return Math.max(r, f, m) < 10 ? `${r}${f}${m}` : `${r}-${f}-${m}`
}

/** The mean of F and M as a score, halves rounded up. */
export function meanOfFrequencyAndMonetary({ f, m }: Scores): number {
  return Math.floor((f + m + 1) / 2)
}

/** Whether a rule takes these scores. A rule on `tier` never takes scores without one. */
export function ruleMatches(rule: SegmentRule, scores: Scores): boolean {
  return (
    within(rule.r, scores.r) &&
    within(rule.f, scores.f) &&
    within(rule.m, scores.m) &&
    within(rule.fm, meanOfFrequencyAndMonetary(scores)) &&
    within(rule.sum, scores.r + scores.f + scores.m) &&
    within(rule.tier, scores.tier) &&
    (rule.codes === undefined || rule.codes.includes(scoreCode(scores)))
  )
}

/** The name of the segment that these scores belong to: the first rule that matches, else Others. */
export function matchSegment(map: SegmentMap, scores: Scores): string {
  return map.rules.find((rule) => ruleMatches(rule, scores))?.segment ?? OTHERS.name
}

/** The segment of that name in a map; Others, and any name the map does not know, give Others. */
export function segmentNamed(map: SegmentMap, name: string): Segment {
  return map.segments.find((segment) => segment.name === name) ?? OTHERS
}

function within(range: ScoreRange | undefined, score: number | undefined): boolean {
  return range === undefined || (score !== undefined && score >= range[0] && score <= range[1])
}
