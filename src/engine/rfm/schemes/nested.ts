import type { Measures } from '../measures.ts'
import { cutsBelow, cutValues, quantileCuts } from '../quantile.ts'
import type { ScoredMeasures } from '../score.ts'
import { scoreByQuantile } from './by-quantile.ts'

/**
 * Groups inside groups, as SPSS bins nested: recency over all customers, frequency among those of one recency score, monetary
 * among those of one recency and frequency score; each by type-7 quantiles with ties together. A score of F or M compares
 * customers within their group only.
 */
export function scoreNested(
  { recency, frequency, monetary, ids }: Pick<Measures, 'recency' | 'frequency' | 'monetary' | 'ids'>,
  bins: number,
): ScoredMeasures {
  const { scores: r, thresholds } = scoreByQuantile({ values: recency, ids, higherIsBetter: false, bins, unit: 1 })
  const f = new Uint8Array(r.length)
  const m = new Uint8Array(r.length)
  const nested = { frequency: [] as number[][], monetary: [] as number[][][] }
  for (const inRecency of split(everyone(r.length), r, bins)) {
    nested.frequency.push(scoreWithin(inRecency, frequency, f, bins))
    nested.monetary.push(split(inRecency, f, bins).map((inBoth) => scoreWithin(inBoth, monetary, m, bins)))
  }
  return { scores: { r, f, m }, thresholds: { recency: thresholds, frequency: [], monetary: [], nested } }
}

function everyone(count: number): Uint32Array {
  return Uint32Array.from({ length: count }, (_, at) => at)
}

/** The members by score, 1 first. */
function split(members: Uint32Array, scores: Uint8Array, bins: number): Uint32Array[] {
  const groups: number[][] = Array.from({ length: bins }, () => [])
  for (const at of members) groups[(scores[at] as number) - 1]?.push(at)
  return groups.map((group) => Uint32Array.from(group))
}

/** Scores the members among themselves and returns their cuts; none for an empty group. */
function scoreWithin(members: Uint32Array, values: ArrayLike<number>, scores: Uint8Array, bins: number): number[] {
  if (members.length === 0) return []
  const cuts = quantileCuts(
    Float64Array.from(members, (at) => values[at] as number),
    bins,
  )
  for (const at of members) scores[at] = cutsBelow(values[at] as number, cuts) + 1
  return cutValues(cuts)
}
