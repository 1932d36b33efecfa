import { cutsBelow, cutValues, quantileCuts } from '../quantile.ts'
import type { Scored, ScoreInput } from '../score.ts'

/** Equal values get equal scores: the score counts the type-7 boundaries that lie strictly below the value. */
export function scoreByQuantile({ values, higherIsBetter, bins }: ScoreInput): Scored {
  const cuts = quantileCuts(values, bins)
  const scores = new Uint8Array(values.length)
  for (let at = 0; at < values.length; at++) {
    const below = cutsBelow(values[at] as number, cuts)
    scores[at] = higherIsBetter ? below + 1 : bins - below
  }
  return { scores, thresholds: cutValues(cuts) }
}
