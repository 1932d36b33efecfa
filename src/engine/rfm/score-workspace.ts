import { RegularsError } from '../../shared/model/errors.ts'
import type { Bins, SegmentMap } from '../../shared/model/segment-map.ts'
import type { IsoDate, Settings, SettledSettings } from '../../shared/model/settings.ts'
import type { Thresholds } from '../../shared/model/summary.ts'
import { binsOf } from '../../shared/scores/score-value.ts'
import { fitMap } from '../../shared/segment-maps/fit-map.ts'
import { said } from '../../shared/words/said.ts'
import type { Database } from '../database/open.ts'
import { mapNamed } from '../database/segment-maps.ts'
import { type CountedSales, countSales } from '../sales/counted-sales.ts'
import { dayNumber, isoDay } from '../sales/days.ts'
import type { LineScope } from '../sales/line-scope.ts'
import { lastCountedDay, salesPeriod, settled } from '../sales/sales-period.ts'
import { freeze, type SummaryOf } from './frozen-run.ts'
import { keepFiltered } from './keep-filtered.ts'
import { type Measures, measureCustomers } from './measures.ts'
import type { ScoreColumns } from './score.ts'
import { scoreMeasures } from './score-measures.ts'
import { type Segmented, segmentCustomers } from './segment-customers.ts'

/** Everybody's measures, scores and segment under settings whose analysis date is settled. */
export interface ScoredWorkspace {
  readonly settings: SettledSettings
  readonly map: SegmentMap
  readonly bins: Bins
  readonly scope: LineScope
  readonly sales: CountedSales
  readonly period: {
    readonly first: IsoDate
    readonly last: IsoDate
    /** The last day of the workspace with a sale or a return that counts, whatever the window. */
    readonly lastCounted: IsoDate
  }
  readonly measures: Measures
  readonly scores: ScoreColumns
  readonly thresholds: Thresholds
  readonly segmented: Segmented
}

/**
 * Scores and segments all customers of a workspace. Throws `no-lines` when there is nobody to score, `usage` for settings that
 * do not go together, `not-found` for a map, run, store or country that is not there.
 */
export function scoreWorkspace(database: Database, wished: Settings, summaryOf: SummaryOf): ScoredWorkspace {
  const days = salesPeriod(database)
  if (!days) throw new RegularsError('no-lines', said('refusal.no-sales'))
  const { settings: chosen, thresholds: frozen } = freeze(summaryOf, wished)
  const settings = settled(database, chosen, days)
  const map = mapNamed(database, settings.map)
  const sales = countSales(database, settings)
  const { scope } = sales
  const all = measureCustomers(database, sales, settings)
  if (all.keys.length === 0) throw nobodyBought(settings, scope, days)
  const { scores, thresholds } = scoreMeasures(all, settings, frozen)
  const bins = binsOf(thresholds)
  const fitted = fitMap(map, bins)
  const segmented = segmentCustomers(scores, fitted, settings.weights)
  const scored = {
    settings,
    map: fitted,
    bins,
    scope,
    sales,
    period: {
      first: isoDay(Math.max(days.first, scope.firstDay)),
      last: isoDay(scope.isNarrow ? Math.min(days.last, scope.lastDay) : days.last),
      lastCounted: isoDay(lastCountedDay(days, settings.returns)),
    },
    measures: all,
    scores,
    thresholds,
    segmented,
  }
  return settings.filter?.apply === 'after' ? keepChosen(scored) : scored
}

/** Of a result over all customers those that the filter takes, with the scores they had among all. */
function keepChosen(scored: ScoredWorkspace): ScoredWorkspace {
  const { sales, scores, segmented } = scored
  if (sales.filtered === null) return scored
  const { measures, places } = keepFiltered(scored.measures, sales, sales.filtered)
  if (places.length === 0) throw new RegularsError('no-lines', said('refusal.nobody-in-filter'))
  const take = (column: Uint8Array) => Uint8Array.from(places, (at) => column[at] as number)
  return {
    ...scored,
    measures,
    scores: { r: take(scores.r), f: take(scores.f), m: take(scores.m) },
    segmented: { names: segmented.names, of: Uint16Array.from(places, (at) => segmented.of[at] as number) },
  }
}

function nobodyBought(
  settings: SettledSettings,
  scope: LineScope,
  days: { readonly first: number; readonly last: number },
): RegularsError {
  const sales = { first: { day: isoDay(days.first) }, last: { day: isoDay(days.last) } }
  if (!scope.isNarrow) {
    return new RegularsError('no-lines', said('refusal.nobody-bought', { asOf: { day: settings.asOf }, ...sales }))
  }
  const first = Math.max(scope.firstDay, Math.min(days.first, dayNumber(settings.asOf)))
  return new RegularsError(
    'no-lines',
    said('refusal.nobody-bought.between', {
      isFiltered: settings.filter === null ? 'no' : 'yes',
      from: { day: isoDay(first) },
      to: { day: isoDay(scope.lastDay) },
      ...sales,
    }),
  )
}
