import type { EngineHandlers, Params } from '../../shared/calls/calls.ts'
import { MONEY_SCALE } from '../../shared/model/money.ts'
import type { Thresholds } from '../../shared/model/summary.ts'
import type { Database } from '../database/open.ts'
import type { RunShelf } from '../database/run-shelf.ts'
import { mapIfThere } from '../database/segment-maps.ts'
import { orderPlaces } from '../sales/order-places.ts'
import { histogramOf } from './histogram.ts'
import { previewThresholds } from './preview-thresholds.ts'

type ThresholdCall = 'rfm.places' | 'rfm.histograms' | 'rfm.preview-thresholds'

/** What settings can be chosen by: places, how measures are spread, what moved cuts would make of a run. */
export function thresholdHandlers(database: Database, runs: RunShelf): EngineHandlers<ThresholdCall> {
  return {
    'rfm.places': () => orderPlaces(database),
    'rfm.histograms': ({ runId }) => {
      const { customers, summary } = runs.need(runId)
      const { recency, frequency, monetary } = summary.thresholds
      return {
        recency: histogramOf(customers.recency, recency, 1),
        frequency: histogramOf(customers.frequency, frequency, 1),
        monetary: histogramOf(customers.monetary, monetary, MONEY_SCALE),
      }
    },
    'rfm.preview-thresholds': ({ runId, thresholds }) => {
      const { customers, summary } = runs.need(runId)
      const map = mapIfThere(database, summary.settings.map) ?? summary.map
      return previewThresholds(customers, withOwn(thresholds, summary.thresholds), map, summary.settings.weights)
    },
  }
}

/** The cuts that were moved, and the run's own for measures without; all of the run's own are as they were made. */
function withOwn(moved: Params<'rfm.preview-thresholds'>['thresholds'], own: Thresholds): Thresholds {
  const { recency, frequency, monetary } = moved
  if (recency === null && frequency === null && monetary === null) return own
  return {
    recency: recency ?? own.recency,
    frequency: frequency ?? own.frequency,
    monetary: monetary ?? own.monetary,
  }
}
