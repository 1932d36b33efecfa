import { RegularsError } from '../../shared/model/errors.ts'
import type { SegmentMap } from '../../shared/model/segment-map.ts'
import type { IsoDate, Settings } from '../../shared/model/settings.ts'
import type { Thresholds } from '../../shared/model/summary.ts'
import { findMap } from '../../shared/segment-maps/index.ts'
import type { Database } from '../database/open.ts'
import { isoDay } from './days.ts'
import { type Measures, measureCustomers, salesPeriod } from './measures.ts'
import { SCHEMES } from './score.ts'
import { type ScoreColumns, type Segmented, segmentCustomers } from './segment-customers.ts'

/** Everybody's measures, scores and segment under settings whose analysis date is settled. */
export interface ScoredWorkspace {
  readonly settings: Settings & { readonly asOf: IsoDate }
  readonly map: SegmentMap
  readonly period: { readonly first: IsoDate; readonly last: IsoDate }
  readonly measures: Measures
  readonly scores: ScoreColumns
  readonly thresholds: Thresholds
  readonly segmented: Segmented
}

/** Scores and segments all customers of a workspace. Throws `no-lines` when there is nobody to score. */
export function scoreWorkspace(database: Database, settings: Settings): ScoredWorkspace {
  const map = findMap(settings.map)
  const days = salesPeriod(database)
  if (!days) throw new RegularsError('no-lines', 'There are no sales to look at yet. Import a till export first.')
  const asOf = settings.asOf ?? isoDay(days.last + 1)
  const settled = { ...settings, asOf }
  const measures = measureCustomers(database, settled)
  if (measures.keys.length === 0) {
    throw new RegularsError(
      'no-lines',
      `No customer bought anything on or before the analysis date ${asOf}: the sales run from ${isoDay(days.first)} to ` +
        `${isoDay(days.last)}. Choose a later date, or check that the column with the customer is the right one.`,
    )
  }
  const score = SCHEMES[settings.scheme]
  const { ids } = measures
  const r = score({ values: measures.recency, ids, higherIsBetter: false })
  const f = score({ values: measures.frequency, ids, higherIsBetter: true })
  const m = score({ values: measures.monetary, ids, higherIsBetter: true })
  const scores = { r: r.scores, f: f.scores, m: m.scores }
  return {
    settings: settled,
    map,
    period: { first: isoDay(days.first), last: isoDay(days.last) },
    measures,
    scores,
    thresholds: { recency: r.thresholds, frequency: f.thresholds, monetary: m.thresholds },
    segmented: segmentCustomers(scores, map),
  }
}
