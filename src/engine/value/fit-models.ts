import type { ModelName } from '../../shared/model/expected.ts'
import { type DropOutFit, fitDropOut } from './drop-out-models.ts'
import { type Forecaster, modelForecaster, overallMean, ownRate } from './forecasts.ts'
import { fitGammaGamma, type GammaGammaFit } from './gamma-gamma.ts'
import { groupHistories, type HistoryGroups } from './histories.ts'
import type { Purchases } from './purchases.ts'

/** Every model and rule over the same purchases. */
export interface FittedModels {
  readonly purchases: Purchases
  readonly groups: HistoryGroups
  readonly fits: Readonly<Record<'bg-nbd' | 'mbg-nbd' | 'nbd', DropOutFit>>
  readonly forecasters: Readonly<Record<ModelName, Forecaster>>
  readonly gammaGamma: GammaGammaFit | null
  /** Customers with repeat purchases. */
  readonly repeaters: number
}

/** Half of the 95 % point of chi-square with two degrees of freedom: what two parameters that say nothing gain by chance. */
const GAIN_BY_CHANCE = 3

/** Fits them; `onFit` is told the share that is done, 0..1. */
export function fitModels(purchases: Purchases, onFit: (fraction: number) => void = () => {}): FittedModels {
  const groups = groupHistories(purchases)
  const nbd = fitDropOut('nbd', groups)
  onFit(0.1)
  const bg = fitDropOut('bg-nbd', groups)
  onFit(0.4)
  const mbg = fitDropOut('mbg-nbd', groups)
  onFit(0.8)
  const gammaGamma = fitGammaGamma(purchases.repeats, purchases.means)
  onFit(1)
  return {
    purchases,
    groups,
    fits: { 'bg-nbd': bg, 'mbg-nbd': mbg, nbd },
    forecasters: {
      'bg-nbd': modelForecaster(bg, groups),
      'mbg-nbd': modelForecaster(mbg, groups),
      'own-rate': ownRate(groups),
      'overall-mean': overallMean(groups, nbd.r),
    },
    gammaGamma,
    repeaters: purchases.repeats.reduce((sum, each) => sum + (each > 0 ? 1 : 0), 0),
  }
}

/** Whether the data say anything of how customers drop out: more likely with the drop-out than without, beyond chance. */
export function isIdentified({ fits }: FittedModels, model: 'bg-nbd' | 'mbg-nbd'): boolean {
  return fits[model].logLikelihood - fits.nbd.logLikelihood > GAIN_BY_CHANCE
}
