import type { Bins, SegmentMap } from '../../shared/model/segment-map.ts'
import type { SettledSettings } from '../../shared/model/settings.ts'
import type { Thresholds } from '../../shared/model/summary.ts'
import { binsOf } from '../../shared/scores/score-value.ts'
import { fitMap } from '../../shared/segment-maps/fit-map.ts'
import type { Database } from '../database/open.ts'
import type { CountedSales } from '../sales/counted-sales.ts'
import { keepFiltered } from './keep-filtered.ts'
import { type Measures, measureCustomers } from './measures.ts'
import type { ScoreColumns } from './score.ts'
import { scoreMeasures } from './score-measures.ts'
import { type Segmented, segmentCustomers } from './segment-customers.ts'

/** Everybody's measures, scores and segment by some sales. */
export interface ScoredSales {
  /** As it acts on the number of scores there are. */
  readonly map: SegmentMap
  readonly bins: Bins
  readonly measures: Measures
  readonly scores: ScoreColumns
  readonly thresholds: Thresholds
  readonly segmented: Segmented
}

/**
 * Scores and segments whoever bought something, by the scheme of the settings or by thresholds that are frozen; null where nobody did. A filter that
 * applies afterwards may leave nobody. Throws `usage` where the map does not fit the scores.
 */
export function scoreSales(
  database: Database,
  sales: CountedSales,
  settings: SettledSettings,
  map: SegmentMap,
  frozen: Thresholds | null,
): ScoredSales | null {
  const measures = measureCustomers(database, sales, settings)
  if (measures.keys.length === 0) return null
  const { scores, thresholds } = scoreMeasures(measures, settings, frozen)
  const bins = binsOf(thresholds)
  const fitted = fitMap(map, bins)
  const segmented = segmentCustomers(scores, fitted, settings.weights)
  const scored = { map: fitted, bins, measures, scores, thresholds, segmented }
  return settings.filter?.apply === 'after' ? keepChosen(scored, sales) : scored
}

/** Of a result over all customers those that the filter takes, with the scores they had among all. */
function keepChosen(scored: ScoredSales, sales: CountedSales): ScoredSales {
  if (sales.filtered === null) return scored
  const { scores, segmented } = scored
  const { measures, places } = keepFiltered(scored.measures, sales, sales.filtered)
  const take = (column: Uint8Array) => Uint8Array.from(places, (at) => column[at] as number)
  return {
    ...scored,
    measures,
    scores: { r: take(scores.r), f: take(scores.f), m: take(scores.m) },
    segmented: { names: segmented.names, of: Uint16Array.from(places, (at) => segmented.of[at] as number) },
  }
}
