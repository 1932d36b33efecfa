import { MONEY_SCALE } from '../../shared/model/money.ts'
import type { SchemeName, Settings } from '../../shared/model/settings.ts'
import type { Thresholds } from '../../shared/model/summary.ts'
import type { Measures } from './measures.ts'
import { scoreByNtile } from './schemes/by-ntile.ts'
import { scoreByPercentRank } from './schemes/by-percent-rank.ts'
import { scoreByQuantile } from './schemes/by-quantile.ts'
import { scoreByRPackage } from './schemes/by-r-package.ts'
import { scoreByThresholds } from './schemes/by-thresholds.ts'
import { scoreNested } from './schemes/nested.ts'
import type { Scored, ScoredMeasures, ScoreInput } from './score.ts'

/** The schemes that look at one measure at a time. */
export const SINGLE_SCHEMES: Readonly<Record<Exclude<SchemeName, 'own' | 'nested'>, (input: ScoreInput) => Scored>> = {
  quantile: scoreByQuantile,
  ntile: scoreByNtile,
  'percent-rank': scoreByPercentRank,
  'r-package': scoreByRPackage,
}

/** What is scored. */
export type ScoredColumns = Pick<Measures, 'recency' | 'frequency' | 'monetary' | 'ids'>

/** Scores all customers by the scheme of the settings, or by thresholds that are frozen. */
export function scoreMeasures(
  columns: ScoredColumns,
  settings: Pick<Settings, 'scheme' | 'bins' | 'own'>,
  frozen: Thresholds | null,
): ScoredMeasures {
  const { scheme, bins } = settings
  if (frozen) return { scores: scoreByThresholds(columns, frozen), thresholds: frozen }
  if (scheme === 'nested') return scoreNested(columns, bins)
  if (scheme === 'own') return scoreByOwn(columns, settings)
  const score = SINGLE_SCHEMES[scheme]
  const scored = (values: ScoreInput['values'], higherIsBetter: boolean, unit: number) =>
    score({
      values,
      higherIsBetter,
      bins,
      unit,
      get ids() {
        return columns.ids
      },
    })
  const r = scored(columns.recency, false, 1)
  const f = scored(columns.frequency, true, 1)
  const m = scored(columns.monetary, true, MONEY_SCALE)
  const thresholds = { recency: r.thresholds, frequency: f.thresholds, monetary: m.thresholds }
  return {
    scores: { r: r.scores, f: f.scores, m: m.scores },
    thresholds: scheme === 'r-package' ? { ...thresholds, equal: 'upper' } : thresholds,
  }
}

/** Own cuts, and quantiles for a measure without them. */
function scoreByOwn(columns: ScoredColumns, { own, bins }: Pick<Settings, 'own' | 'bins'>): ScoredMeasures {
  const needed = own.recency === null || own.frequency === null || own.monetary === null
  const found = needed ? scoreMeasures(columns, { scheme: 'quantile', bins, own }, null).thresholds : null
  const thresholds = {
    recency: own.recency ?? found?.recency ?? [],
    frequency: own.frequency ?? found?.frequency ?? [],
    monetary: own.monetary ?? found?.monetary ?? [],
  }
  return { scores: scoreByThresholds(columns, thresholds), thresholds }
}
