import { OTHERS, type Scores, type SegmentMap } from '../../shared/model/segment-map.ts'
import type { Weights } from '../../shared/model/settings.ts'
import { ruleMatches } from '../../shared/segment-maps/match-segment.ts'
import { cutsBelow, quantileCuts } from './quantile.ts'
import type { ScoreColumns } from './score.ts'

/** A map's segments in its own order, Others last when somebody is in it, and each customer's place in that list. */
export interface Segmented {
  readonly names: readonly string[]
  readonly of: Uint16Array
}

/** Names the segment of every customer. The weights matter to maps with tiers only. */
export function segmentCustomers(scores: ScoreColumns, map: SegmentMap, weights: Weights): Segmented {
  const names = [...map.segments.map((segment) => segment.name), OTHERS.name]
  const others = names.length - 1
  const places = map.rules.map((rule) => {
    const place = names.indexOf(rule.segment)
    return place < 0 ? others : place
  })
  const of = ruleOfEach(scores, map, weights)
  for (let at = 0; at < of.length; at++) of[at] = places[of[at] as number] ?? others
  return { names: of.includes(others) ? names : names.slice(0, -1), of }
}

/** The place of the first rule that takes each customer; the number of rules where none does. */
export function ruleOfEach({ r, f, m }: ScoreColumns, map: SegmentMap, weights: Weights): Uint16Array {
  const tiers = map.rules.some((rule) => rule.tier) ? tiersOf({ r, f, m }, weights) : null
  // The rule of each combination of scores, one more than its place; 0 where it was not looked for yet.
  const known = new Uint16Array((TIERS + 1) * 11 * 11 * 11)
  const of = new Uint16Array(r.length)
  for (let at = 0; at < r.length; at++) {
    const tier = tiers?.[at] ?? 0
    const code = ((tier * 11 + (r[at] as number)) * 11 + (f[at] as number)) * 11 + (m[at] as number)
    if (known[code] === 0) {
      const scores: Scores = { r: r[at] as number, f: f[at] as number, m: m[at] as number }
      const whole = tiers ? { ...scores, tier } : scores
      const found = map.rules.findIndex((rule) => ruleMatches(rule, whole))
      known[code] = (found < 0 ? map.rules.length : found) + 1
    }
    of[at] = (known[code] as number) - 1
  }
  return of
}

/** How many tiers customers are ranked into. */
const TIERS = 5

/** The weighted average of the three scores re-ranked into 1..5, ties together; the weighted sum ranks as the average does. */
function tiersOf({ r, f, m }: ScoreColumns, weights: Weights): Uint8Array {
  const sums = Float64Array.from(
    r,
    (score, at) => score * weights.r + (f[at] as number) * weights.f + (m[at] as number) * weights.m,
  )
  const cuts = quantileCuts(sums, TIERS)
  return Uint8Array.from(sums, (sum) => cutsBelow(sum, cuts) + 1)
}
