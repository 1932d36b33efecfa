import type { Scores, SegmentMap } from '../../shared/model/segment-map.ts'
import { OTHERS } from '../../shared/model/segment-map.ts'
import type { Weights } from '../../shared/model/settings.ts'
import { matchSegment } from '../../shared/segment-maps/match-segment.ts'
import { cutsBelow, quantileCuts } from './quantile.ts'
import type { ScoreColumns } from './score.ts'

/** A map's segments in its own order, Others last when somebody is in it, and each customer's place in that list. */
export interface Segmented {
  readonly names: readonly string[]
  readonly of: Uint16Array
}

/** Names the segment of every customer. The weights matter to maps with tiers only. */
export function segmentCustomers({ r, f, m }: ScoreColumns, map: SegmentMap, weights: Weights): Segmented {
  const tiers = map.rules.some((rule) => rule.tier) ? tiersOf({ r, f, m }, weights) : null
  const names = [...map.segments.map((segment) => segment.name), OTHERS.name]
  const known = new Map<number, number>()
  const of = new Uint16Array(r.length)
  for (let at = 0; at < r.length; at++) {
    const scores = scoresAt(r, f, m, tiers, at)
    const code = ((scores.tier ?? 0) * 11 + scores.r) * 121 + scores.f * 11 + scores.m
    let place = known.get(code)
    if (place === undefined) {
      place = names.indexOf(matchSegment(map, scores))
      known.set(code, place)
    }
    of[at] = place
  }
  const hasOthers = of.includes(names.length - 1)
  return { names: hasOthers ? names : names.slice(0, -1), of }
}

function scoresAt(r: Uint8Array, f: Uint8Array, m: Uint8Array, tiers: Uint8Array | null, at: number): Scores {
  const scores = { r: r[at] as number, f: f[at] as number, m: m[at] as number }
  return tiers ? { ...scores, tier: tiers[at] as number } : scores
}

/** How many tiers customers are ranked into. */
const TIERS = 5

/** The weighted average of the three scores re-ranked into 1..5, ties together; the weighted sum ranks as the average does. */
function tiersOf({ r, f, m }: ScoreColumns, weights: Weights): Uint8Array {
  const sums = Float64Array.from(
    r,
    (score, at) => score * weights.r + (f[at] as number) * weights.f + (m[at] as number) * weights.m,
  )
  const cuts = quantileCuts(sums.slice().sort(), TIERS)
  return Uint8Array.from(sums, (sum) => cutsBelow(sum, cuts) + 1)
}
