import { cutsBelow } from '../quantile.ts'
import type { Scored, ScoreInput } from '../score.ts'

/**
 * The share of customers who do strictly worse, scaled to the scores: with none worse the score is 1, and equal customers share
 * theirs. Large ties leave high scores to nobody. A threshold is the highest value of the groups up to it, or one less than
 * the lowest value where nobody is in them.
 */
export function scoreByPercentRank({ values, higherIsBetter, bins }: ScoreInput): Scored {
  const count = values.length
  const ascending = Float64Array.from(values).sort()
  const thresholds = new Array<number>(bins - 1).fill((ascending[0] ?? 0) - 1)
  let start = 0
  while (start < count) {
    const value = ascending[start] as number
    let end = start + 1
    while (end < count && ascending[end] === value) end++
    const score = Math.floor(((higherIsBetter ? start : count - end) * bins) / count) + 1
    for (let group = higherIsBetter ? score - 1 : bins - score; group < bins - 1; group++) thresholds[group] = value
    start = end
  }
  const cuts = { numerators: thresholds, denominator: 1 }
  const scores = new Uint8Array(count)
  for (let at = 0; at < count; at++) {
    const below = cutsBelow(values[at] as number, cuts)
    scores[at] = higherIsBetter ? below + 1 : bins - below
  }
  return { scores, thresholds }
}
