import { z } from 'zod'
import type { MapReport } from '../model/distribution.ts'
import type { SegmentMap } from '../model/segment-map.ts'
import { engineCall, gives } from './call.ts'
import { nothing, rowId, token } from './fields.ts'
import { segmentMap } from './map-schema.ts'

const mapId = () => z.string().min(1).max(100)

/** Segment maps, the shipped ones and one's own. */
export const MAP_CALLS = {
  'maps.list': engineCall({
    params: nothing,
    result: gives<{ readonly shipped: readonly SegmentMap[]; readonly own: readonly SegmentMap[] }>(),
  }),
  /** Stores a map of one's own; one of the same id is replaced. */
  'maps.save': engineCall({ params: () => z.strictObject({ map: segmentMap() }), result: gives<null>(), writes: true }),
  'maps.delete': engineCall({ params: () => z.strictObject({ id: mapId() }), result: gives<null>(), writes: true }),
  /** What a map leaves out, and whom of a run it takes where; nothing is stored. */
  'maps.check': engineCall({
    params: () => z.strictObject({ map: segmentMap(), runId: rowId().nullable() }),
    result: gives<MapReport>(),
  }),
  /** Reads a map from a chosen file and stores it. Where another map has its id, it gets one of its own, or takes the other's place. */
  'maps.import': engineCall({
    params: () => z.strictObject({ file: token(), clash: z.enum(['copy', 'replace']).optional() }),
    result: gives<SegmentMap>(),
    writes: true,
    files: 'read',
  }),
  /** Writes a map to a file chosen for saving. */
  'maps.export': engineCall({
    params: () => z.strictObject({ id: mapId(), file: token() }),
    result: gives<null>(),
    files: 'write',
  }),
}
