import type { Scores, SegmentMap, SegmentRule } from '../model/segment-map.ts'
import { matchSegment, ruleMatches, scoreCode } from './match-segment.ts'

/** What is wrong, or only worth knowing, about a segment map. */
export interface MapCheck {
  /** Codes that no rule takes, ascending; their customers become Others. */
  readonly uncovered: readonly string[]
  /** Rules that can never decide, because earlier rules take all of their codes (or they have none). */
  readonly shadowed: readonly SegmentRule[]
  /** Names that a rule uses and the map does not describe. */
  readonly unnamed: readonly string[]
  /** Segments that the map describes and that no customer can ever reach. */
  readonly unreachable: readonly string[]
}

/** Tries every possible combination of scores on a map, and says which find no segment and which rules never win. */
export function checkMap(map: SegmentMap): MapCheck {
  const uncovered = new Set<string>()
  const winners = new Set<SegmentRule>()
  for (const scores of possibleScores(map)) {
    const winner = map.rules.find((rule) => ruleMatches(rule, scores))
    if (winner === undefined) uncovered.add(scoreCode(scores))
    else winners.add(winner)
  }
  const described = new Set(map.segments.map((segment) => segment.name))
  const used = new Set(map.rules.map((rule) => rule.segment))
  const reached = new Set([...winners].map((rule) => rule.segment))
  return {
    uncovered: [...uncovered],
    shadowed: map.rules.filter((rule) => !winners.has(rule)),
    unnamed: [...used].filter((name) => !described.has(name)),
    unreachable: [...described].filter((name) => !reached.has(name)),
  }
}

/** How many of the 125 codes each segment wins, by name, Others included; for maps without a rule on `tier`. */
export function countCodes(map: SegmentMap): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const scores of ALL_SCORES) {
    const name = matchSegment(map, scores)
    counts.set(name, (counts.get(name) ?? 0) + 1)
  }
  return counts
}

const USUAL_STEPS = stepsTo(5)

/** The scores of all 125 codes, 111 first. */
export const ALL_SCORES: readonly Scores[] = allScores(USUAL_STEPS)

function possibleScores(map: SegmentMap): readonly Scores[] {
  const scores = typeof map.bins === 'number' ? allScores(stepsTo(map.bins)) : ALL_SCORES
  if (map.rules.every((rule) => rule.tier === undefined)) return scores
  return scores.flatMap((each) => USUAL_STEPS.map((tier) => ({ ...each, tier })))
}

function stepsTo(most: number): number[] {
  return Array.from({ length: most }, (_, at) => at + 1)
}

function allScores(steps: readonly number[]): Scores[] {
  return steps.flatMap((r) => steps.flatMap((f) => steps.map((m) => ({ r, f, m }))))
}
