import type { Scores, SegmentMap } from '../../shared/model/segment-map.ts'
import { OTHERS } from '../../shared/model/segment-map.ts'
import { matchSegment } from '../../shared/segment-maps/match-segment.ts'
import { cutsBelow, quantileCuts } from './quantile.ts'
import { BINS } from './score.ts'

/** The scores of all customers, one array per measure. */
export interface ScoreColumns {
  readonly r: Uint8Array
  readonly f: Uint8Array
  readonly m: Uint8Array
}

/** A map's segments in its own order, Others last when somebody is in it, and each customer's place in that list. */
export interface Segmented {
  readonly names: readonly string[]
  readonly of: Uint16Array
}

/** Names the segment of every customer. */
export function segmentCustomers({ r, f, m }: ScoreColumns, map: SegmentMap): Segmented {
  const tiers = map.rules.some((rule) => rule.tier) ? tiersOf({ r, f, m }) : null
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

/** The average of the three scores re-ranked into 1..5, ties together; the sum ranks as the average does. */
function tiersOf({ r, f, m }: ScoreColumns): Uint8Array {
  const sums = Float64Array.from(r, (score, at) => score + (f[at] as number) + (m[at] as number))
  const cuts = quantileCuts(sums.slice().sort(), BINS)
  return Uint8Array.from(sums, (sum) => cutsBelow(sum, cuts) + 1)
}
