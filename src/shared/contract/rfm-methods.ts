import { z } from 'zod'
import type { Histograms, MapReport, ThresholdPreview } from '../model/distribution.ts'
import type { OrderPlaces } from '../model/places.ts'
import type { RunComparison, RunRecord } from '../model/run-list.ts'
import type { SegmentMap } from '../model/segment-map.ts'
import type { RunSummary } from '../model/summary.ts'
import { segmentMap } from './map-schema.ts'
import { bestIs, cuts } from './settings-schema.ts'

const token = z.string().min(1).max(100)
const runId = z.int().min(1)
const mapId = z.string().min(1).max(100)

/** The schemas of the calls on runs, thresholds and segment maps. */
export const RFM_PARAMS = {
  /** All stored runs, the newest first. */
  'runs.list': z.strictObject({}),
  /** Names a run, so that it stays; null takes the name away. */
  'runs.name': z.strictObject({ runId, name: z.string().trim().min(1).max(100).nullable() }),
  'runs.open': z.strictObject({ runId }),
  'runs.delete': z.strictObject({ runId }),
  /**
   * Who moved between two runs; `from` and `to` narrow the movers, null takes all of them, and `missingIn` only those who are in one
   * of the runs and not in this one.
   */
  'runs.compare': z.strictObject({
    earlier: runId,
    later: runId,
    from: z.string().max(60).nullable(),
    to: z.string().max(60).nullable(),
    missingIn: z.enum(['earlier', 'later']).optional(),
    bestIs,
    offset: z.int().min(0),
    limit: z.int().min(1).max(1_000),
  }),
  /** Writes the movers of a comparison as CSV to a file chosen for saving. */
  'runs.export-movers': z.strictObject({
    earlier: runId,
    later: runId,
    from: z.string().max(60).nullable(),
    to: z.string().max(60).nullable(),
    missingIn: z.enum(['earlier', 'later']).optional(),
    bestIs,
    file: token,
  }),
  /** The stores and countries that sales can be narrowed to. */
  'rfm.places': z.strictObject({}),
  /** How the measures of a run are spread, with its cuts. */
  'rfm.histograms': z.strictObject({ runId }),
  /** What moved cuts would make of a run's customers; nothing is stored. */
  'rfm.preview-thresholds': z.strictObject({
    runId,
    thresholds: z.strictObject({ recency: cuts.days, frequency: cuts.counts, monetary: cuts.amounts }),
  }),
  /** The shipped maps and one's own. */
  'maps.list': z.strictObject({}),
  /** Stores a map of one's own; one of the same id is replaced. */
  'maps.save': z.strictObject({ map: segmentMap }),
  'maps.delete': z.strictObject({ id: mapId }),
  /** What a map leaves out, and whom of a run it takes where; nothing is stored. */
  'maps.check': z.strictObject({ map: segmentMap, runId: runId.nullable() }),
  /** Reads a map from a chosen file and stores it, under an id of its own where another map has its id. */
  'maps.import': z.strictObject({ file: token }),
  /** Writes a map to a file chosen for saving. */
  'maps.export': z.strictObject({ id: mapId, file: token }),
} as const satisfies Record<string, z.ZodType>

/** What these calls give back. */
export interface RfmResults {
  'runs.list': readonly RunRecord[]
  'runs.name': null
  'runs.open': RunSummary
  'runs.delete': null
  'runs.compare': RunComparison
  'runs.export-movers': { readonly rows: number; readonly bytes: number }
  'rfm.places': OrderPlaces
  'rfm.histograms': Histograms
  'rfm.preview-thresholds': ThresholdPreview
  'maps.list': { readonly shipped: readonly SegmentMap[]; readonly own: readonly SegmentMap[] }
  'maps.save': null
  'maps.delete': null
  'maps.check': MapReport
  'maps.import': SegmentMap
  'maps.export': null
}
