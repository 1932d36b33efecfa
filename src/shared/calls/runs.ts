import { z } from 'zod'
import type { Histograms, ThresholdPreview } from '../model/distribution.ts'
import type { OrderPlaces } from '../model/places.ts'
import type { RunComparison, RunRecord } from '../model/run-list.ts'
import { MAP_NAME_LIMIT } from '../model/segment-map.ts'
import type { RunSummary } from '../model/summary.ts'
import { engineCall, gives } from './call.ts'
import { bestIs, nothing, rowId } from './fields.ts'
import { cuts, settings } from './settings-schema.ts'

const ofRun = () => z.strictObject({ runId: rowId() })

/** `from` and `to` narrow the movers, null takes all; `missingIn` takes only those who are in one of the runs and not in this one. */
const movers = () => ({
  earlier: rowId(),
  later: rowId(),
  from: z.string().max(MAP_NAME_LIMIT).nullable(),
  to: z.string().max(MAP_NAME_LIMIT).nullable(),
  missingIn: z.enum(['earlier', 'later']).optional(),
  bestIs: bestIs(),
})

/** Results: made, kept, compared. */
export const RUN_CALLS = {
  /** Scores and segments everything in the workspace; stores a run. Clusters only when asked, they take longer. */
  'run.compute': engineCall({
    params: () => z.strictObject({ settings: settings(), withClusters: z.boolean() }),
    result: gives<RunSummary>(),
    runs: ({ withClusters }) => (withClusters ? 'in a thread' : 'here'),
  }),
  /** All stored runs, the newest first. */
  'runs.list': engineCall({ params: nothing, result: gives<readonly RunRecord[]>() }),
  /** Names a run, so that it stays; null takes the name away. */
  'runs.name': engineCall({
    params: () => z.strictObject({ runId: rowId(), name: z.string().trim().min(1).max(100).nullable() }),
    result: gives<null>(),
    writes: true,
  }),
  'runs.open': engineCall({ params: ofRun, result: gives<RunSummary>() }),
  'runs.delete': engineCall({ params: ofRun, result: gives<null>(), writes: true }),
  /** Who moved between two runs. */
  'runs.compare': engineCall({
    params: () => z.strictObject({ ...movers(), offset: z.int().min(0), limit: z.int().min(1).max(1_000) }),
    result: gives<RunComparison>(),
  }),
  /** The stores and countries that sales can be narrowed to. */
  'rfm.places': engineCall({ params: nothing, result: gives<OrderPlaces>() }),
  /** How the measures of a run are spread, with its cuts. */
  'rfm.histograms': engineCall({ params: ofRun, result: gives<Histograms>() }),
  /** What moved cuts would make of a run's customers, null standing for those of the run itself; nothing is stored. */
  'rfm.preview-thresholds': engineCall({
    params: () =>
      z.strictObject({
        runId: rowId(),
        thresholds: z.strictObject({
          recency: cuts().days.nullable(),
          frequency: cuts().counts.nullable(),
          monetary: cuts().amounts.nullable(),
        }),
      }),
    result: gives<ThresholdPreview>(),
  }),
}
