import type { ValueWarning } from '../../shared/analyses/value.ts'
import { type FittedModels, isIdentified } from './fit-models.ts'
import { purchaseValue } from './gamma-gamma.ts'
import { correlation } from './rank-agreement.ts'

/** Half a year, in days: the least that shows who stopped coming. */
const LEAST_DAYS = 182
const LEAST_REPEATERS = 100
/** From here on, worth and frequency go together too much to be looked at one by one. */
const MOST_CORRELATION = 0.3

/** Why the models are to be doubted, the gravest first. */
export function warningsOf(fitted: FittedModels): ValueWarning[] {
  const { purchases, repeaters, gammaGamma } = fitted
  const { repeats, means, seenFor } = purchases
  const isRepeater = (at: number) => (repeats[at] as number) > 0 && (means[at] as number) > 0
  const worth = Array.from(repeats.keys()).filter(isRepeater)
  const together = correlation(
    Float64Array.from(worth, (at) => repeats[at] as number),
    Float64Array.from(worth, (at) => means[at] as number),
  )
  const found: readonly (readonly [ValueWarning, boolean])[] = [
    ['too-short', seenFor.reduce((most, each) => Math.max(most, each), 0) < LEAST_DAYS],
    ['too-few-repeat-buyers', repeaters < LEAST_REPEATERS],
    ['drop-out-not-identified', !isIdentified(fitted, 'bg-nbd') || !isIdentified(fitted, 'mbg-nbd')],
    ['value-depends-on-frequency', Math.abs(together ?? 0) > MOST_CORRELATION],
    ['refunded-customers', repeaters > worth.length],
    ['no-mean-value', gammaGamma === null || purchaseValue(gammaGamma, 0, 0) === null],
  ]
  return found.filter(([, holds]) => holds).map(([warning]) => warning)
}
