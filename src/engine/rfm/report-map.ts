import type { MapReport } from '../../shared/model/distribution.ts'
import { OTHERS, type SegmentMap } from '../../shared/model/segment-map.ts'
import type { Weights } from '../../shared/model/settings.ts'
import { checkMap } from '../../shared/segment-maps/check-map.ts'
import type { ScoreColumns } from './score.ts'
import { ruleOfEach } from './segment-customers.ts'

/** What a map leaves out and, with the scores of a run, whom each segment and each rule takes. */
export function reportMap(map: SegmentMap, run: { scores: ScoreColumns; weights: Weights } | null): MapReport {
  const check = checkMap(map)
  const shadowed = check.shadowed.map((rule) => map.rules.indexOf(rule))
  const { uncovered, unnamed, unreachable } = check
  return {
    uncovered,
    shadowed,
    unnamed,
    unreachable,
    ...(run ? liveCounts(map, run) : { customers: null, byRule: null }),
  }
}

function liveCounts(map: SegmentMap, { scores, weights }: { scores: ScoreColumns; weights: Weights }) {
  const byRule = new Array<number>(map.rules.length).fill(0)
  const bySegment = new Map(map.segments.map((segment) => [segment.name, 0]))
  for (const place of ruleOfEach(scores, map, weights)) {
    if (place < byRule.length) byRule[place] = (byRule[place] as number) + 1
    const name = map.rules[place]?.segment ?? OTHERS.name
    const segment = bySegment.has(name) ? name : OTHERS.name
    bySegment.set(segment, (bySegment.get(segment) ?? 0) + 1)
  }
  return { customers: [...bySegment].map(([name, customers]) => ({ name, customers })), byRule }
}
