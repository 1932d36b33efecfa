import { cutsUpTo, cutValues, quantileCuts } from '../quantile.ts'
import type { Scored, ScoreInput } from '../score.ts'

/**
 * The rule of R's package rfm: a boundary is the type-7 quantile plus one, and a value that reaches it belongs above. One is
 * a day, an order or a unit of the currency, so that these scores depend on the currency.
 */
export function scoreByRPackage({ values, higherIsBetter, bins, unit }: ScoreInput): Scored {
  const { numerators, denominator } = quantileCuts(values, bins)
  const cuts = { numerators: numerators.map((numerator) => numerator + unit * denominator), denominator }
  const scores = new Uint8Array(values.length)
  for (let at = 0; at < values.length; at++) {
    const reached = cutsUpTo(values[at] as number, cuts)
    scores[at] = higherIsBetter ? reached + 1 : bins - reached
  }
  return { scores, thresholds: cutValues(cuts) }
}
